alter table "user" add column "mobile" varchar(40) default '' not null;
alter table "user" add column "pager" varchar(40) default '' not null;
-- loses the values of column user.fax
alter table "user" drop column "fax";
-- loses the values of column user.phone
alter table "user" drop column "phone";
