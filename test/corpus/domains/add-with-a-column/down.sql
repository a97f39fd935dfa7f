-- loses the values of column thing.mail
alter table "thing" drop column "mail";
drop domain "email";
