-- loses the values of column a.b
alter table "a" drop column "b";
comment on table "a" is null;
-- loses the rows of table d
drop table "d";
