-- expects no duplicates in person (home_zip)
-- select "home_zip", count(*) as "rows" from "person" where "home_zip" is not null group by "home_zip" having count(*) > 1
-- expects no duplicates in person ("work"->>'zip', name)
-- select ("work"->>'zip'), "name", count(*) as "rows" from "person" where ("work"->>'zip') is not null and "name" is not null group by ("work"->>'zip'), "name" having count(*) > 1
-- expects no rows in person that violate as_mikro_orm_calls_it
-- select "id", "home_zip" from "person" where not ("home_zip" <> '')
-- expects no rows in person that violate paths
-- select "id", "home_city", "work", "meta" from "person" where not ("home_city" <> '' and ("work"->>'zip') <> '' and ("meta"->>'key') is not null)
-- expects no rows in person that violate person_home_city_check
-- select "id", "home_city" from "person" where not (home_city <> '')
alter table "person" add constraint "as_mikro_orm_calls_it" check ("home_zip" <> '');
alter table "person" add constraint "paths" check ("home_city" <> '' and ("work"->>'zip') <> '' and ("meta"->>'key') is not null);
alter table "person" add constraint "person_home_city_check" check (home_city <> '');
alter table "person" add constraint "person_home_zip_unique" unique ("home_zip");
create index "person_home_city_home_zip_index" on "person" ("home_city", "home_zip");
create index "person_home_city_meta_key_index" on "person" ("home_city" desc, ("meta"->>'key') nulls first);
create index "person_home_city_name_index" on "person" ("home_city", "name");
create index "person_home_zip_index" on "person" ("home_zip");
create index "person_meta_key_meta_a_b_index" on "person" (("meta"->>'key'), ("meta"->'a'->>'b'));
create index "person_work_city_index" on "person" (("work"->>'city'));
create unique index "person_work_zip_name_unique" on "person" (("work"->>'zip'), "name");
