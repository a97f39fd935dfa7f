-- expects no rows in a that violate c
-- select "id", "price" from "a" where not (price > 1.5)
alter table "a" drop constraint "c";
alter table "a" add constraint "c" check (price > 1.5);
