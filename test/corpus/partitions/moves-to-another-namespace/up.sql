create schema "old";
alter table "event_b" set schema "old";
