drop view "sized";
-- loses the rows of table thing
drop table "thing";
