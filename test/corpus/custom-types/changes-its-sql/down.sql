-- expects every payment.amount converts to numeric(10,2)
-- select "id", "amount" from "payment" where abs(round(nullif("amount", 'NaN'), 2)) >= 1e8
-- expects every payment.parts converts to numeric(10,2)[]
-- select "id", "parts" from "payment" where exists (select from unnest("parts") as item(element) where abs(round(nullif(element, 'NaN'), 2)) >= 1e8)
-- loses digits after the point in column payment.amount
alter table "payment" alter column "amount" type numeric(10,2);
-- loses digits after the point in column payment.parts
alter table "payment" alter column "parts" type numeric(10,2)[];
