-- expects no rows in owner that violate owner_pet_type_check
-- select "id", "pet_type" from "owner" where not ("pet_type" in ('cat', 'dog'))
alter table "owner" drop constraint "owner_pet_type_check";
-- loses the values of column owner.pet_fins
alter table "owner" drop column "pet_fins";
alter table "owner" add constraint "owner_pet_type_check" check ("pet_type" in ('cat', 'dog'));
