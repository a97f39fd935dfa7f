create schema "app";
create schema "report";
create view "app"."sized" as
select id, size from thing;
create view "report"."other" as
select id from app.sized;
