-- expects no rows in like, which would have no likeable_id
-- select "id" from "like"
-- expects no rows in like, which would have no likeable_type
-- select "id" from "like"
alter table "like" add column "likeable_type" varchar(255) not null;
alter table "like" add column "likeable_id" integer not null;
alter table "like" add column "note" varchar(255) null;
alter table "like" add column "origin_type" varchar(255) null;
alter table "like" add column "origin_id" integer null;
create index "like_likeable_type_likeable_id_note_index" on "like" ("likeable_type", "likeable_id", "note");
create index "like_origin_type_origin_id_index" on "like" ("origin_type", "origin_id");
comment on column "like"."origin_id" is 'Where it came from';
comment on column "like"."origin_type" is 'Where it came from';
