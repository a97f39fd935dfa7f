alter table "c" drop constraint "owner";
alter table "c" add constraint "owner" foreign key ("owner_id") references "b" ("id");
