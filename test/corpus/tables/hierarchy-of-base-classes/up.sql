alter table "a" add column "deleted_at" timestamptz null;
alter table "b" add column "deleted_at" timestamptz null;
-- loses values of column a.created_at that timestamptz(3) does not hold as they are
alter table "a" alter column "created_at" type timestamptz(3);
-- loses values of column b.created_at that timestamptz(3) does not hold as they are
alter table "b" alter column "created_at" type timestamptz(3);
create index "a_deleted_at_index" on "a" ("deleted_at");
create index "b_deleted_at_index" on "b" ("deleted_at");
