-- loses the rows of table billing.invoice
drop table "billing"."invoice";
drop schema "billing";
