-- loses the values of column person.home_geo_lat
alter table "person" drop column "home_geo_lat";
-- loses the values of column person.home_geo_lon
alter table "person" drop column "home_geo_lon";
-- loses the values of column person.w_geo_lat
alter table "person" drop column "w_geo_lat";
-- loses the values of column person.w_geo_lon
alter table "person" drop column "w_geo_lon";
