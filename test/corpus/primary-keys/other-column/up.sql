-- expects no duplicates in a (ref)
-- select "ref", count(*) as "rows" from "a" where "ref" is not null group by "ref" having count(*) > 1
alter table "a" drop constraint "a_pkey";
alter table "a" alter column "id" drop default;
drop sequence "a_id_seq";
alter table "a" alter column "id" drop not null;
alter table "a" add constraint "a_pkey" primary key ("ref");
