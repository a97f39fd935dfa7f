alter table "person" add column "home_geo_lat" double precision default 0 not null;
alter table "person" add column "home_geo_lon" double precision default 0 not null;
alter table "person" add column "w_geo_lat" double precision default 0 null;
alter table "person" add column "w_geo_lon" double precision default 0 null;
