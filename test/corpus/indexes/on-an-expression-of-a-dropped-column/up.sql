drop index "i";
-- loses the values of column a.c
alter table "a" drop column "c";
create index i on a (lower(b));
