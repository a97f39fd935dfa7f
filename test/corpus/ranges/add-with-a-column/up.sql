create type "floatrange" as range (subtype = double precision, subtype_diff = float8mi);
alter table "thing" add column "span" "floatrange" null;
comment on type "floatrange" is 'spans';
