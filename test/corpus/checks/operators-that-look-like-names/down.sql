-- expects no rows in a that violate c
-- select "id", "a", "b" from "a" where not (a * b > 0)
alter table "a" drop constraint "c";
alter table "a" add constraint "c" check (a * b > 0);
