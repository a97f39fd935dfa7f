alter type "state" rename to "state__old";
create type "state" as enum ('new', 'done');
alter table "a" alter column "state" type "state" using ("state"::text::"state");
alter table "b" add column "state" "state" not null;
drop type "state__old";
