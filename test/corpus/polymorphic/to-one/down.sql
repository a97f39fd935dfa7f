drop index "like_likeable_type_likeable_id_note_index";
drop index "like_origin_type_origin_id_index";
-- loses the values of column like.likeable_id
alter table "like" drop column "likeable_id";
-- loses the values of column like.likeable_type
alter table "like" drop column "likeable_type";
-- loses the values of column like.note
alter table "like" drop column "note";
-- loses the values of column like.origin_id
alter table "like" drop column "origin_id";
-- loses the values of column like.origin_type
alter table "like" drop column "origin_type";
