-- loses the values of column thing.mails
alter table "thing" drop column "mails";
drop domain "email";
