create type "address" as ("street" text, "zip" varchar(5));
alter table "thing" add column "home" "address" null;
comment on type "address" is 'where';
