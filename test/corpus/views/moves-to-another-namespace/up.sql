drop view "sized";
create schema "app";
create view "app"."sized" as
select id, size from thing;
