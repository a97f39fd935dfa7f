-- expects no rows in a that violate positive
-- select "id", "b" from "a" where not (b > 0)
alter table "a" add constraint "positive" check (b > 0);
