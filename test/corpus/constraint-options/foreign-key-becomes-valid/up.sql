-- expects no orphans in thing (kind_id, kind_part)
-- select child."id", child."kind_id", child."kind_part" from "thing" child where child."kind_id" is not null and child."kind_part" is not null and not exists (select from "kind" parent where parent."id" = child."kind_id" and parent."part" = child."kind_part")
alter table "thing" validate constraint "thing_kind_id_kind_part_foreign";
