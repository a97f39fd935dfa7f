-- loses the values of column person.first_place_name
alter table "person" drop column "first_place_name";
-- loses the values of column person.first_x
alter table "person" drop column "first_x";
-- loses the values of column person.last_seen_place_name
alter table "person" drop column "last_seen_place_name";
-- loses the values of column person.last_seen_x
alter table "person" drop column "last_seen_x";
-- loses the values of column person.p_place_name
alter table "person" drop column "p_place_name";
-- loses the values of column person.p_x
alter table "person" drop column "p_x";
-- loses the values of column person.place_name
alter table "person" drop column "place_name";
-- loses the values of column person.x
alter table "person" drop column "x";
