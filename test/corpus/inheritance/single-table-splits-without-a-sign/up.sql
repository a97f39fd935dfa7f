alter table "media" drop constraint "media_type_check";
drop index "media_type_index";
create table "film" (
  "subtitle" varchar(255) null,
  "id" integer not null,
  constraint "film_pkey" primary key ("id")
);
-- edit: values of media (subtitle) may belong into film; say for which rows:
-- edit: insert into "film" ("id", "subtitle") select "id", "subtitle" from "media" where …;
-- loses the values of column media.subtitle
alter table "media" drop column "subtitle";
-- loses the values of column media.type
alter table "media" drop column "type";
alter table "film" add constraint "film_id_foreign" foreign key ("id") references "media" ("id") on update cascade on delete cascade;
