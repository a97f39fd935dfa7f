alter table "thing" validate constraint "thing_kind_id_kind_part_foreign";
