alter table "old"."event_b" set schema "public";
drop schema "old";
