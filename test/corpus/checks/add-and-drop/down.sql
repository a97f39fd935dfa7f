-- expects no rows in a that violate old
-- select "id", "b" from "a" where not (b > 0)
alter table "a" drop constraint "new";
alter table "a" add constraint "old" check (b > 0);
