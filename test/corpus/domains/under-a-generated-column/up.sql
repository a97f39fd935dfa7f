-- expects no thing.name that email refuses
-- select "id", "name" from "thing" where char_length("name"::text) > 90
alter table "thing" drop column "lower";
alter type "email" rename to "email__old";
create domain "email" as varchar(90);
alter table "thing" alter column "name" type "email";
alter table "thing" add column "lower" text generated always as (lower(name)) stored not null;
drop type "email__old";
