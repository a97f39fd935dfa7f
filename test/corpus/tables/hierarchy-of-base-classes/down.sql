drop index "a_deleted_at_index";
drop index "b_deleted_at_index";
alter table "a" alter column "created_at" type timestamptz;
alter table "b" alter column "created_at" type timestamptz;
-- loses the values of column a.deleted_at
alter table "a" drop column "deleted_at";
-- loses the values of column b.deleted_at
alter table "b" drop column "deleted_at";
