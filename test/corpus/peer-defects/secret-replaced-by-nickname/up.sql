alter table "user" add column "nickname" varchar(255) null;
-- loses the values of column user.password_hash
alter table "user" drop column "password_hash";
