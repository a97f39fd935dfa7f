-- expects no rows in person, which would have no home_street
-- select "id" from "person"
alter table "person" add column "home_street" varchar(255) not null;
alter table "person" add column "home_city" varchar(255) default 'Rome' not null;
-- loses the values of column person.home
alter table "person" drop column "home";
