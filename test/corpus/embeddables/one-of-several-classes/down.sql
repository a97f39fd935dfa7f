alter table "owner" drop constraint "owner_other_has_lives_check";
drop index "owner_other_lives_index";
alter table "owner" drop constraint "owner_pet_has_lives_check";
drop index "owner_pet_lives_index";
alter table "owner" drop constraint "owner_pet_type_check";
drop index "owner_pet_type_index";
-- loses the values of column owner.other
alter table "owner" drop column "other";
-- loses the values of column owner.pet_barks
alter table "owner" drop column "pet_barks";
-- loses the values of column owner.pet_colour
alter table "owner" drop column "pet_colour";
-- loses the values of column owner.pet_lives
alter table "owner" drop column "pet_lives";
-- loses the values of column owner.pet_name
alter table "owner" drop column "pet_name";
-- loses the values of column owner.pet_type
alter table "owner" drop column "pet_type";
