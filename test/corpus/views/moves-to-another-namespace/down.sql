drop view "app"."sized";
create view "sized" as
select id, size from thing;
drop schema "app";
