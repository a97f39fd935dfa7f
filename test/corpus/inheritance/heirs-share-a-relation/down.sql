-- expects no duplicates in animal (master_id)
-- select "master_id", count(*) as "rows" from "animal" where "master_id" is not null group by "master_id" having count(*) > 1
alter table "animal" drop constraint "animal_walker_id_foreign";
alter table "animal" drop constraint "animal_master_id_type_unique";
alter table "animal" drop constraint "animal_type_check";
drop index "animal_walker_id_index";
-- loses the values of column animal.walker_id
alter table "animal" drop column "walker_id";
alter table "animal" add constraint "animal_master_id_unique" unique ("master_id");
alter table "animal" add constraint "animal_type_check" check ("type" in ('animal', 'cat'));
