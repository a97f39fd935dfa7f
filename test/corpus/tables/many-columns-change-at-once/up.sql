-- expects no nulls in person.age
-- select "id", "age" from "person" where "age" is null
alter table "person" add column "email" varchar(255) null;
alter table "person" alter column "age" type bigint;
alter table "person" alter column "age" set not null;
alter table "person" alter column "age" set default '0';
alter table "person" alter column "name" type text;
alter table "person" alter column "name" drop not null;
alter table "person" alter column "note" drop default;
-- loses the values of column person.gone
alter table "person" drop column "gone";
alter table "person" add constraint "person_email_unique" unique ("email");
