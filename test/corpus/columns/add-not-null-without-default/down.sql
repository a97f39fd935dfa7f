-- loses the values of column user.name
alter table "user" drop column "name";
