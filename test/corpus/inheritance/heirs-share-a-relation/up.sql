-- expects no duplicates in animal (master_id, type)
-- select "master_id", "type", count(*) as "rows" from "animal" where "master_id" is not null and "type" is not null group by "master_id", "type" having count(*) > 1
alter table "animal" drop constraint "animal_master_id_unique";
alter table "animal" drop constraint "animal_type_check";
alter table "animal" add column "walker_id" integer null;
alter table "animal" add constraint "animal_master_id_type_unique" unique ("master_id", "type");
alter table "animal" add constraint "animal_type_check" check ("type" in ('animal', 'cat', 'dog', 'fox'));
create index "animal_walker_id_index" on "animal" ("walker_id");
alter table "animal" add constraint "animal_walker_id_foreign" foreign key ("walker_id") references "owner" ("id") on delete set null;
