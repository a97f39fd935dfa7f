-- expects no rows in a that violate c
-- select "id", "a" from "a" where not (a::int > 0)
alter table "a" drop constraint "c";
alter table "a" add constraint "c" check (a::int > 0);
