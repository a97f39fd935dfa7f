-- expects no rows in a that violate c
-- select "id", "ab" from "a" where not (ab > 0)
alter table "a" drop constraint "c";
alter table "a" add constraint "c" check (ab > 0);
