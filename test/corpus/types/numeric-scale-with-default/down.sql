-- expects every a.b converts to numeric(10,2)
-- select "id", "b" from "a" where abs(round(nullif("b", 'NaN'), 2)) >= 1e8
alter table "a" alter column "b" type numeric(10,2);
alter table "a" alter column "b" set default '0.001';
