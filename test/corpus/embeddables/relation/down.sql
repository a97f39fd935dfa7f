alter table "person" drop constraint "person_country_code_foreign";
alter table "person" drop constraint "person_flag_foreign";
alter table "person" drop constraint "person_home_country_code_foreign";
alter table "person" drop constraint "person_home_flag_foreign";
drop index "person_country_code_index";
alter table "person" drop constraint "person_flag_unique";
drop index "person_home_country_code_index";
alter table "person" drop constraint "person_home_flag_unique";
-- loses the values of column person.country_code
alter table "person" drop column "country_code";
-- loses the values of column person.flag
alter table "person" drop column "flag";
-- loses the values of column person.home_country_code
alter table "person" drop column "home_country_code";
-- loses the values of column person.home_flag
alter table "person" drop column "home_flag";
