-- loses the rows of table thing
drop table "thing";
drop type "parcel";
drop type "address";
drop type "kind";
drop domain "weight";
