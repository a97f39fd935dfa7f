-- loses the rows of table status
drop table "status";
create type "status" as enum ('a');
alter table "job" alter column "status" type "status" using ("status"::"status");
