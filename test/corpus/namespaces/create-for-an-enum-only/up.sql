create schema "billing";
create type "billing"."state" as enum ('open', 'paid');
alter table "invoice" add column "state" "billing"."state" null;
