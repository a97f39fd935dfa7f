-- expects every person.age converts to integer
-- select "id", "age" from "person" where "age" not between -2147483648 and 2147483647
-- expects every person.name converts to varchar(255)
-- select "id", "name" from "person" where char_length("name") > 255
-- expects no nulls in person.name
-- select "id", "name" from "person" where "name" is null
alter table "person" drop constraint "person_email_unique";
alter table "person" add column "gone" varchar(255) null;
alter table "person" alter column "age" drop default;
alter table "person" alter column "age" type integer;
alter table "person" alter column "age" drop not null;
alter table "person" alter column "name" type varchar(255);
alter table "person" alter column "name" set not null;
alter table "person" alter column "note" set default 'x';
-- loses the values of column person.email
alter table "person" drop column "email";
