alter table "thing" drop column "lower";
alter type "email" rename to "email__old";
create domain "email" as varchar(90);
-- loses values of column thing.name that "email" does not hold as they are
alter table "thing" alter column "name" type "email";
alter table "thing" add column "lower" text generated always as (lower(name)) stored not null;
drop type "email__old";
