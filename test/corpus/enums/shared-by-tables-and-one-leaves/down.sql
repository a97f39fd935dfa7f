-- expects no 'late' in a.state
-- select "id", "state" from "a" where "state"::text in ('late')
-- expects no rows in b, which would have no state
-- select "id" from "b"
alter type "state" rename to "state__old";
create type "state" as enum ('new', 'done');
alter table "a" alter column "state" type "state" using ("state"::text::"state");
alter table "b" add column "state" "state" not null;
drop type "state__old";
