alter table "a2" drop constraint "a2_id_foreign";
alter table "b2" drop constraint "b2_id_foreign";
alter table "b2" drop constraint "b2_own_id_foreign";
create table "other" (
  "id" serial not null,
  constraint "other_pkey" primary key ("id")
);
-- loses the rows of table a
drop table "a";
-- loses the rows of table a2
drop table "a2";
-- loses the rows of table b
drop table "b";
-- loses the rows of table b2
drop table "b2";
