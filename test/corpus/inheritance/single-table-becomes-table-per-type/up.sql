alter table "media" drop constraint "media_type_check";
drop index "media_type_index";
create table "film" (
  "minutes" integer not null,
  "id" integer not null,
  constraint "film_pkey" primary key ("id")
);
insert into "film" ("id", "minutes") select "id", "minutes" from "media" where "minutes" is not null;
-- loses the values of column media.minutes, which film has now
alter table "media" drop column "minutes";
-- loses the values of column media.type
alter table "media" drop column "type";
alter table "film" add constraint "film_id_foreign" foreign key ("id") references "media" ("id") on update cascade on delete cascade;
