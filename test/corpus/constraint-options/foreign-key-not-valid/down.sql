alter table "thing" drop constraint "thing_kind_id_kind_part_foreign";
