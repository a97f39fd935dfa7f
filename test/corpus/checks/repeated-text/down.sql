-- expects no rows in a that violate c
-- select "id", "a" from "a" where not (a <> 'foofoo')
alter table "a" drop constraint "c";
alter table "a" add constraint "c" check (a <> 'foofoo');
