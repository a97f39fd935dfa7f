alter table "owner" drop constraint "owner_dog_id_foreign";
alter table "animal" drop constraint "animal_type_check";
-- loses the values of column owner.dog_id
alter table "owner" drop column "dog_id";
alter table "animal" add constraint "animal_type_check" check ("type" in ('animal', 'dog'));
-- loses the rows of table animal_foes
drop table "animal_foes";
-- loses the rows of table animal_friends
drop table "animal_friends";
-- loses the rows of table owner_cats
drop table "owner_cats";
