-- expects no orphans in b (owner_id)
-- select child."id", child."owner_id" from "b" child where child."owner_id" is not null
alter table "b" drop constraint "owner";
create table "old" (
  "id" serial not null,
  constraint "old_pkey" primary key ("id")
);
alter table "b" add constraint "owner" foreign key ("owner_id") references "old" ("id") on delete set null;
-- loses the rows of table new
drop table "new";
