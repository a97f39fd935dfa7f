-- expects no rows in a that violate c
-- select "id", "a", "b", "c" from "a" where not ((a or b) and c)
alter table "a" drop constraint "c";
alter table "a" add constraint "c" check ((a or b) and c);
