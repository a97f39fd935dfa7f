alter table "user" drop constraint "user_email_check";
alter table "user" drop constraint "user_email_id_unique";
alter table "user" drop constraint "user_email_unique";
drop index "user_name_email_index";
-- loses the values of column user.email
alter table "user" drop column "email";
