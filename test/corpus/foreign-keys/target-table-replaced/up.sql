-- expects no orphans in b (owner_id)
-- select child."id", child."owner_id" from "b" child where child."owner_id" is not null
alter table "b" drop constraint "owner";
create table "new" (
  "id" serial not null,
  constraint "new_pkey" primary key ("id")
);
alter table "b" add constraint "owner" foreign key ("owner_id") references "new" ("id") on delete set null;
-- loses the rows of table old
drop table "old";
