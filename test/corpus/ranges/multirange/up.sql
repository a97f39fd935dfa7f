create type "floatrange" as range (subtype = double precision, multirange_type_name = "spans");
alter table "thing" add column "span" "spans" null;
