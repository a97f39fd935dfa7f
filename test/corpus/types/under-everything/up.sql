-- expects no rows in a that violate a_b_set
-- select "id", "b" from (select "id" as "id", "b"::text as "b" from "a") "a" where not (b <> '')
alter table "a" drop constraint "a_b_set";
drop index "a_lower";
alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type text;
alter table "a" alter column "b" set default 'x';
alter table "a" add constraint "a_b_set" check (b <> '');
create index a_lower on a (lower(b)) where b <> '';
