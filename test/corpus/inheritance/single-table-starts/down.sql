drop index "animal_favourite_food_index";
alter table "animal" drop constraint "animal_type_check";
drop index "animal_type_index";
-- loses the values of column animal.barks
alter table "animal" drop column "barks";
-- loses the values of column animal.favourite_food
alter table "animal" drop column "favourite_food";
-- loses the values of column animal.lives
alter table "animal" drop column "lives";
-- loses the values of column animal.type
alter table "animal" drop column "type";
