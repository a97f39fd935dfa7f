-- loses the values of column person.home_address_street
alter table "person" drop column "home_address_street";
-- loses the values of column person.home_address_town
alter table "person" drop column "home_address_town";
