alter table "a" drop constraint "new";
alter table "a" add constraint "old" check (b > 0);
