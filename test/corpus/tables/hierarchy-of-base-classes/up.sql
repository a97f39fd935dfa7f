alter table "a" add column "deleted_at" timestamptz null;
alter table "b" add column "deleted_at" timestamptz null;
-- loses digits of the second beyond 3 in column a.created_at
alter table "a" alter column "created_at" type timestamptz(3);
-- loses digits of the second beyond 3 in column b.created_at
alter table "b" alter column "created_at" type timestamptz(3);
create index "a_deleted_at_index" on "a" ("deleted_at");
create index "b_deleted_at_index" on "b" ("deleted_at");
