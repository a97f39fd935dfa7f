create schema "app";
create schema "pets";
create type "app"."kind" as enum ('a', 'b');
create table "app"."person" (
  "id" serial not null,
  "name" varchar(50) not null,
  "age" integer not null,
  "kind" "app"."kind" default 'a' not null,
  "pet_id" integer null,
  constraint "person_pkey" primary key ("id"),
  constraint "c" check (age > 0)
);
create table "pets"."pet" (
  "id" serial not null,
  "owner_id" integer not null,
  constraint "pet_pkey" primary key ("id")
);
create table "pets"."pet_friends" (
  "pet_id" integer not null,
  "person_id" integer not null,
  constraint "pet_friends_pkey" primary key ("pet_id", "person_id")
);
create index "i" on "app"."person" ("name");
alter table "app"."person" add constraint "person_pet_id_foreign" foreign key ("pet_id") references "pets"."pet" ("id") on delete set null;
alter table "pets"."pet" add constraint "pet_owner_id_foreign" foreign key ("owner_id") references "app"."person" ("id");
alter table "pets"."pet_friends" add constraint "pet_friends_person_id_foreign" foreign key ("person_id") references "app"."person" ("id") on update cascade on delete cascade;
alter table "pets"."pet_friends" add constraint "pet_friends_pet_id_foreign" foreign key ("pet_id") references "pets"."pet" ("id") on update cascade on delete cascade;
comment on table "app"."person" is 'old';
