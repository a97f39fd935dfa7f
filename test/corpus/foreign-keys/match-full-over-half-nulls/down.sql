alter table "thing" drop constraint "thing_kind_id_kind_part_foreign";
alter table "thing" add constraint "thing_kind_id_kind_part_foreign" foreign key ("kind_id", "kind_part") references "kind" ("id", "part") on update cascade on delete set null;
