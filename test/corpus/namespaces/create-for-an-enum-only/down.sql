-- loses the values of column invoice.state
alter table "invoice" drop column "state";
drop type "billing"."state";
drop schema "billing";
