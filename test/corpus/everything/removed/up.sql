alter table "app"."person" drop constraint "person_pet_id_foreign";
alter table "pets"."pet" drop constraint "pet_owner_id_foreign";
alter table "pets"."pet_friends" drop constraint "pet_friends_person_id_foreign";
alter table "pets"."pet_friends" drop constraint "pet_friends_pet_id_foreign";
-- loses the rows of table app.person
drop table "app"."person";
-- loses the rows of table pets.pet
drop table "pets"."pet";
-- loses the rows of table pets.pet_friends
drop table "pets"."pet_friends";
drop type "app"."kind";
drop schema "app";
drop schema "pets";
