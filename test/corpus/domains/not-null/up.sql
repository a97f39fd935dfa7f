-- expects no thing.name that email refuses
-- select "id", "name" from "thing" where exists (select from (select "name"::text as value) as candidate where value is null)
alter domain "email" set not null;
