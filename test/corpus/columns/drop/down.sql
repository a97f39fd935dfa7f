-- expects no rows in user, which would have no phone
-- select "id" from "user"
alter table "user" add column "phone" varchar(255) not null;
