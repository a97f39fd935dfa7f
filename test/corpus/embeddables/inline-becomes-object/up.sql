alter table "person" add column "home" jsonb default '{}' not null;
-- loses the values of column person.home_city
alter table "person" drop column "home_city";
-- loses the values of column person.home_street
alter table "person" drop column "home_street";
