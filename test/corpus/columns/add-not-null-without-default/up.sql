-- expects no rows in user, which would have no name
-- select "id" from "user"
alter table "user" add column "name" varchar(255) not null;
