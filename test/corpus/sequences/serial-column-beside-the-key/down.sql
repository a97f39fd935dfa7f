alter table "a" drop constraint "a_position_unique";
-- loses the values of column a.position
alter table "a" drop column "position";
