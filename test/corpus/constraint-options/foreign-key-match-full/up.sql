-- expects no orphans in thing (kind_id, kind_part)
-- select child."id", child."kind_id", child."kind_part" from "thing" child where (child."kind_id" is not null or child."kind_part" is not null) and not exists (select from "kind" parent where parent."id" = child."kind_id" and parent."part" = child."kind_part")
alter table "thing" drop constraint "thing_kind_id_kind_part_foreign";
alter table "thing" add constraint "thing_kind_id_kind_part_foreign" foreign key ("kind_id", "kind_part") references "kind" ("id", "part") match full on update cascade;
