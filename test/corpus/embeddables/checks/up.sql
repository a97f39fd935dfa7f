-- expects no rows in invoice that violate invoice_net_amount_check
-- select "id", "net_amount" from "invoice" where not ("net_amount" < 1000000)
-- expects no rows in invoice that violate invoice_net_check
-- select "id", "net_amount", "net_currency" from "invoice" where not ("net_amount" >= 0 and upper("net_currency") = "net_currency" and "net_currency" <> 'amount')
-- expects no rows in invoice that violate invoice_net_currency_check
-- select "id", "net_currency" from "invoice" where not ("net_currency"::text ~ '^[A-Z]+$')
-- expects no rows in invoice that violate invoice_net_due_in_time_check
-- select "id", "net_due" from "invoice" where not ("net_due" > date '2000-01-01')
-- expects no rows in invoice that violate invoice_total_amount_check
-- select "id", "total_amount" from "invoice" where not ("total_amount" < 1000000)
-- expects no rows in invoice that violate invoice_total_check
-- select "id", "total_amount", "total_currency" from "invoice" where not ("total_amount" >= 0 and upper("total_currency") = "total_currency" and "total_currency" <> 'amount')
-- expects no rows in invoice that violate invoice_total_currency_check
-- select "id", "total_currency" from "invoice" where not ("total_currency"::text ~ '^[A-Z]+$')
-- expects no rows in invoice that violate invoice_total_due_in_time_check
-- select "id", "total_due" from "invoice" where not ("total_due" > date '2000-01-01')
alter table "invoice" add constraint "invoice_net_amount_check" check ("net_amount" < 1000000);
alter table "invoice" add constraint "invoice_net_check" check ("net_amount" >= 0 and upper("net_currency") = "net_currency" and "net_currency" <> 'amount');
alter table "invoice" add constraint "invoice_net_currency_check" check ("net_currency"::text ~ '^[A-Z]+$');
alter table "invoice" add constraint "invoice_net_due_in_time_check" check ("net_due" > date '2000-01-01');
alter table "invoice" add constraint "invoice_total_amount_check" check ("total_amount" < 1000000);
alter table "invoice" add constraint "invoice_total_check" check ("total_amount" >= 0 and upper("total_currency") = "total_currency" and "total_currency" <> 'amount');
alter table "invoice" add constraint "invoice_total_currency_check" check ("total_currency"::text ~ '^[A-Z]+$');
alter table "invoice" add constraint "invoice_total_due_in_time_check" check ("total_due" > date '2000-01-01');
