alter table "task" drop constraint "task_tenant_id_foreign";
alter table "task" drop constraint "task_tenant_id_user_no_foreign";
alter table "user" drop constraint "user_tenant_id_foreign";
-- loses the rows of table task
drop table "task";
-- loses the rows of table tenant
drop table "tenant";
-- loses the rows of table user
drop table "user";
