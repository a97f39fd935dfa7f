alter table "a" drop constraint "old";
alter table "a" add constraint "new" check (b >= 0);
