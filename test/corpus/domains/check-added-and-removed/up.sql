-- expects no thing.name that email refuses
-- select "id", "name" from "thing" where exists (select from (select "name"::text as value) as candidate where not (value like '%@%'))
alter domain "email" drop constraint "short";
alter domain "email" add constraint "email_looks_right" check (value like '%@%');
