alter index "person_home_address_city_index" rename to "address_city";
alter table "person" rename constraint "person_home_address_zip_unique" to "address_zip";
alter table "person" rename constraint "person_home_address_zip_length_check" to "address_zip_length";
alter index "person_home_address_zip_prefix_index" rename to "address_zip_prefix";
drop index "person_work_address_city_index";
alter table "person" drop constraint "person_work_address_zip_length_check";
drop index "person_work_address_zip_prefix_index";
alter table "person" drop constraint "person_work_address_zip_unique";
alter table "person" drop constraint "person_work_zip_check";
-- loses the values of column person.work_city
alter table "person" drop column "work_city";
-- loses the values of column person.work_zip
alter table "person" drop column "work_zip";
