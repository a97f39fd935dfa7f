-- expects no duplicates in a (code)
-- select "code", count(*) as "rows" from "a" where "code" is not null group by "code" having count(*) > 1
alter table "a" drop constraint "a_pkey";
alter table "a" alter column "id" drop default;
drop sequence "a_id_seq";
alter table "a" add constraint "a_pkey" primary key ("code");
