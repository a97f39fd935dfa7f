-- expects no duplicates in person (home_street)
-- select "home_street", count(*) as "rows" from "person" where "home_street" is not null group by "home_street" having count(*) > 1
-- expects no duplicates in person (home_zip, home_street)
-- select "home_zip", "home_street", count(*) as "rows" from "person" where "home_zip" is not null and "home_street" is not null group by "home_zip", "home_street" having count(*) > 1
-- expects no duplicates in person (w_street)
-- select "w_street", count(*) as "rows" from "person" where "w_street" is not null group by "w_street" having count(*) > 1
-- expects no duplicates in person (w_zip, w_street)
-- select "w_zip", "w_street", count(*) as "rows" from "person" where "w_zip" is not null and "w_street" is not null group by "w_zip", "w_street" having count(*) > 1
alter table "person" add constraint "person_home_street_unique" unique ("home_street");
alter table "person" add constraint "person_home_zip_home_street_unique" unique ("home_zip", "home_street");
alter table "person" add constraint "person_w_street_unique" unique ("w_street");
alter table "person" add constraint "person_w_zip_w_street_unique" unique ("w_zip", "w_street");
create index "person_home_city_home_street_index" on "person" ("home_city", "home_street");
create index "person_home_city_index" on "person" ("home_city");
create index "person_home_zip_index" on "person" ("home_zip") where "home_zip" is not null;
create index "person_w_city_index" on "person" ("w_city");
create index "person_w_city_w_street_index" on "person" ("w_city", "w_street");
create index "person_w_zip_index" on "person" ("w_zip") where "w_zip" is not null;
