-- loses the rows of table job
drop table "job";
drop type "level";
