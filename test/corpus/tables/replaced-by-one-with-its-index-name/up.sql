-- loses the rows of table old
drop table "old";
create index "label_lookup" on "other" ("label");
