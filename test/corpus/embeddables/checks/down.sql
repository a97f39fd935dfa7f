alter table "invoice" drop constraint "invoice_net_amount_check";
alter table "invoice" drop constraint "invoice_net_check";
alter table "invoice" drop constraint "invoice_net_currency_check";
alter table "invoice" drop constraint "invoice_net_due_in_time_check";
alter table "invoice" drop constraint "invoice_total_amount_check";
alter table "invoice" drop constraint "invoice_total_check";
alter table "invoice" drop constraint "invoice_total_currency_check";
alter table "invoice" drop constraint "invoice_total_due_in_time_check";
