-- expects no rows in a that violate c
-- select "id", "price" from "a" where not (price > 2.5)
alter table "a" drop constraint "c";
alter table "a" add constraint "c" check (price > 2.5);
