-- loses the rows of table label_lookup
drop table "label_lookup";
create index "label_lookup" on "other" ("label");
