alter table "a" drop constraint "a_parent_id_foreign";
-- loses the values of column a.parent_id
alter table "a" drop column "parent_id";
