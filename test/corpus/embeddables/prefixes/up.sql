-- expects no rows in person, which would have no first_place_name
-- select "id" from "person"
-- expects no rows in person, which would have no first_x
-- select "id" from "person"
-- expects no rows in person, which would have no last_seen_place_name
-- select "id" from "person"
-- expects no rows in person, which would have no last_seen_x
-- select "id" from "person"
-- expects no rows in person, which would have no p_place_name
-- select "id" from "person"
-- expects no rows in person, which would have no p_x
-- select "id" from "person"
-- expects no rows in person, which would have no place_name
-- select "id" from "person"
-- expects no rows in person, which would have no x
-- select "id" from "person"
alter table "person" add column "last_seen_x" integer not null;
alter table "person" add column "last_seen_place_name" varchar(255) not null;
alter table "person" add column "first_x" integer not null;
alter table "person" add column "first_place_name" varchar(255) not null;
alter table "person" add column "p_x" integer not null;
alter table "person" add column "p_place_name" varchar(255) not null;
alter table "person" add column "x" integer not null;
alter table "person" add column "place_name" varchar(255) not null;
