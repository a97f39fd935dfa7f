create table "other" (
  "id" serial not null,
  constraint "other_pkey" primary key ("id")
);
-- loses the rows of table a
drop table "a";
-- loses the rows of table b
drop table "b";
-- loses the rows of table c
drop table "c";
-- loses the rows of table d
drop table "d";
-- loses the rows of table e
drop table "e";
