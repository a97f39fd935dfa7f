drop trigger "t" on "thing";
-- loses the values of column thing.note
alter table "thing" drop column "note";
create trigger "t" before update of "name" on "thing" for each row execute function "touch"();
