alter table "a" drop column "a";
-- loses the values of column a.z
alter table "a" drop column "z";
