alter type "state" rename to "state__old";
create type "state" as enum ('done', 'new');
alter table "a" alter column "state" type "state" using ("state"::text::"state");
-- loses the rows of table b
drop table "b";
drop type "state__old";
