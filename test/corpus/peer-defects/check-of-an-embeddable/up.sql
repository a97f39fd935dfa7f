-- expects no rows in person that violate zip_is_long
-- select "id", "home_zip" from "person" where not (length("home_zip") > 4)
alter table "person" drop constraint "zip_is_long";
alter table "person" add constraint "zip_is_long" check (length("home_zip") > 4);
