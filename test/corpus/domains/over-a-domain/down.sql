-- loses the rows of table thing
drop table "thing";
drop domain "short";
drop domain "email";
