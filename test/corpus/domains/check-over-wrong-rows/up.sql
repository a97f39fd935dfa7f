-- expects no thing.name that email refuses
-- select "id", "name" from "thing" where exists (select from (select "name"::text as value) as candidate where not (length(value) < 2))
alter domain "email" add constraint "short" check (length(value) < 2);
