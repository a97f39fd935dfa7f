comment on constraint "thing_kind_id_kind_part_foreign" on "thing" is null;
