drop policy "p" on "event";
drop trigger "shout" on "event";
alter table "event" disable row level security;
drop function "event_shout_fn"();
