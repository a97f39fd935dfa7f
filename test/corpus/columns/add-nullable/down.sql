-- loses the values of column user.phone
alter table "user" drop column "phone";
