alter table "a" drop column "c";
-- loses the values of column a.b
alter table "a" drop column "b";
