-- expects every a.b converts to numeric(10,2)
-- select "id", "b" from "a" where abs(round("b"::numeric, 2)) >= 1e8
alter table "a" alter column "b" type numeric(10,2);
