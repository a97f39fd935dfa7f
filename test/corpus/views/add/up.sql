create view "sized" as
select id, size from thing;
