alter table "person" drop constraint "person_email_unique";
alter table "person" add column "gone" varchar(255) null;
alter table "person" alter column "age" drop default;
alter table "person" alter column "age" type integer;
alter table "person" alter column "age" drop not null;
-- loses values of column person.name that varchar(255) does not hold as they are
alter table "person" alter column "name" type varchar(255);
alter table "person" alter column "name" set not null;
alter table "person" alter column "note" set default 'x';
-- loses the values of column person.email
alter table "person" drop column "email";
