alter table "person" drop constraint "zip_is_long";
alter table "person" add constraint "zip_is_long" check (length("home_zip") > 4);
