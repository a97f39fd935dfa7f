-- loses the rows of table sized
drop table "sized";
create view "sized" as
select id, size from thing;
