-- expects every thing.name converts to email
-- select "id", "name" from "thing" where exists (select from (select ("name")::text as value) as candidate where not (value like '%@%'))
create domain "email" as text constraint "email_looks_right" check (value like '%@%');
alter table "thing" alter column "name" type "email";
