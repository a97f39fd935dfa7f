alter table "cover" drop constraint "cover_of_type_of_id_unique";
alter table "cover" drop constraint "one_back";
-- loses the values of column cover.back_id
alter table "cover" drop column "back_id";
-- loses the values of column cover.back_type
alter table "cover" drop column "back_type";
