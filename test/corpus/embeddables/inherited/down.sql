alter table "person" drop constraint "person_address_check";
drop index "person_address_name_address_street_index";
drop index "person_address_name_index";
-- loses the values of column person.address_city
alter table "person" drop column "address_city";
-- loses the values of column person.address_name
alter table "person" drop column "address_name";
-- loses the values of column person.address_street
alter table "person" drop column "address_street";
-- loses the rows of table shop
drop table "shop";
