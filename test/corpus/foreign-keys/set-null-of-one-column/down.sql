alter table "task" drop constraint "task_tenant_no_tenant_part_foreign";
-- loses the rows of table task
drop table "task";
-- loses the rows of table tenant
drop table "tenant";
