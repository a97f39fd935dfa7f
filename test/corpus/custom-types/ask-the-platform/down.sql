-- expects every note.text converts to varchar(20)
-- select "id", "text" from "note" where char_length("text") > 20
alter table "note" alter column "text" type varchar(20);
-- loses the values of column note.at
alter table "note" drop column "at";
