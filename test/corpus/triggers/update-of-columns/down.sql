drop trigger "t" on "thing";
alter table "thing" add column "note" text null;
create trigger "t" before update of "name", "note" on "thing" for each row execute function "touch"();
