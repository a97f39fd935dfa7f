-- loses the values of column user.language
alter table "user" drop column "language";
