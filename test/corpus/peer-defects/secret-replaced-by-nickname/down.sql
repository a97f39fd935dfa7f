alter table "user" add column "password_hash" varchar(255) null;
-- loses the values of column user.nickname
alter table "user" drop column "nickname";
