alter table "thing" drop column "lower";
alter type "email" rename to "email__old";
create domain "email" as text;
alter table "thing" alter column "name" type "email";
alter table "thing" add column "lower" text generated always as (lower(name)) stored not null;
drop type "email__old";
