-- expects no rows in media, which would have no type
-- select "id" from "media"
alter table "media" add column "type" text not null;
alter table "media" add column "subtitle" varchar(255) null;
alter table "media" add constraint "media_type_check" check ("type" in ('film', 'media'));
create index "media_type_index" on "media" ("type");
-- loses the rows of table film
drop table "film";
