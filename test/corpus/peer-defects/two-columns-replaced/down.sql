-- expects no rows in user, which would have no fax
-- select "id" from "user"
-- expects no rows in user, which would have no phone
-- select "id" from "user"
alter table "user" add column "phone" varchar(40) not null;
alter table "user" add column "fax" varchar(40) not null;
-- loses the values of column user.mobile
alter table "user" drop column "mobile";
-- loses the values of column user.pager
alter table "user" drop column "pager";
