drop trigger "note_bark" on "animal";
drop trigger "note_change" on "animal";
drop function "animal_note_bark_fn"();
drop function "animal_note_change_fn"();
