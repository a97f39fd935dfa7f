-- expects no rows in a that violate new
-- select "id", "b" from "a" where not (b >= 0)
alter table "a" drop constraint "old";
alter table "a" add constraint "new" check (b >= 0);
