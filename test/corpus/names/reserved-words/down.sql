-- expects every order.user converts to varchar(255)
-- select "id", "user" from "order" where char_length("user") > 255
alter table "order" drop constraint "order_table_id_foreign";
alter table "order" drop constraint "check";
drop index "order_user_select_index";
alter table "order" alter column "user" type varchar(255);
-- loses the values of column order.select
alter table "order" drop column "select";
-- loses the values of column order.table_id
alter table "order" drop column "table_id";
-- loses the rows of table table
drop table "table";
