-- expects no 'c' in app.person.kind
-- select "id", "kind" from "app"."person" where "kind"::text in ('c')
-- expects every app.person.age converts to integer
-- select "id", "age" from "app"."person" where "age" not between -2147483648 and 2147483647
-- expects no nulls in app.person.email
-- select "id", "email" from "app"."person" where "email" is null
-- expects every app.person.id converts to integer
-- select "id" from "app"."person" where "id" not between -2147483648 and 2147483647
-- expects every app.person.name converts to varchar(50)
-- select "id", "name" from "app"."person" where char_length("name") > 50
-- expects every app.pet.owner_id converts to integer
-- select "id", "owner_id" from "app"."pet" where "owner_id" not between -2147483648 and 2147483647
-- expects no duplicates in app.person (email)
-- select "email", count(*) as "rows" from "app"."person" where "email" is not null group by "email" having count(*) > 1
-- expects no rows in app.person that violate c
-- select "id", "age" from (select "id" as "id", case when "age" not between -2147483648 and 2147483647 then null else "age"::integer end as "age" from "app"."person") "person" where not (age > 0)
alter table "app"."pet" drop constraint "pet_owner_id_foreign";
alter table "zoo"."cage_pets" drop constraint "cage_pets_cage_id_foreign";
alter table "app"."person" drop constraint "c";
drop index "app"."i";
alter table "app"."person" alter column "kind" drop default;
alter type "app"."kind" rename to "kind__old";
create type "app"."kind" as enum ('a', 'b');
alter table "app"."person" alter column "kind" type "app"."kind" using ("kind"::text::"app"."kind");
create table "app"."toy" (
  "id" serial not null,
  constraint "toy_pkey" primary key ("id")
);
create table "app"."toy_pets" (
  "toy_id" integer not null,
  "pet_id" integer not null,
  constraint "toy_pets_pkey" primary key ("toy_id", "pet_id")
);
alter table "app"."pet" add column "vet_email" varchar(255) null;
alter table "app"."pet" add column "gone" varchar(255) null;
alter table "app"."person" alter column "age" drop default;
alter table "app"."person" alter column "age" type integer;
alter table "app"."person" alter column "email" set not null;
alter table "app"."person" alter column "id" drop identity;
alter table "app"."person" alter column "id" type integer;
create sequence "app"."person_id_seq" as integer owned by "app"."person"."id";
alter table "app"."person" alter column "id" set default nextval('"app"."person_id_seq"'::regclass);
select setval('"app"."person_id_seq"', greatest(max("id"), 0) + 1, false) from "app"."person";
alter table "app"."person" alter column "kind" set default 'a';
alter table "app"."person" drop column "loud";
alter table "app"."person" alter column "name" type varchar(50);
alter table "app"."pet" alter column "owner_id" type integer;
-- loses the values of column app.pet.names
alter table "app"."pet" drop column "names";
alter table "app"."person" add constraint "c" check (age > 0);
alter table "app"."person" add constraint "person_email_unique" unique ("email");
create index "i" on "app"."person" ("name");
alter table "app"."pet" add constraint "pet_owner_id_foreign" foreign key ("owner_id") references "app"."person" ("id");
alter table "app"."pet" add constraint "pet_vet_email_foreign" foreign key ("vet_email") references "app"."person" ("email") on delete set null;
alter table "app"."toy_pets" add constraint "toy_pets_pet_id_foreign" foreign key ("pet_id") references "app"."pet" ("id") on update cascade on delete cascade;
alter table "app"."toy_pets" add constraint "toy_pets_toy_id_foreign" foreign key ("toy_id") references "app"."toy" ("id") on update cascade on delete cascade;
comment on table "app"."person" is 'old';
comment on column "app"."person"."age" is null;
-- loses the rows of table zoo.cage
drop table "zoo"."cage";
-- loses the rows of table zoo.cage_pets
drop table "zoo"."cage_pets";
drop type "app"."kind__old";
drop schema "zoo";
