-- expects no rows in owner that violate owner_pet_type_check
-- select "id", "pet_type" from "owner" where not ("pet_type" in ('cat', 'dog', 'fish'))
alter table "owner" drop constraint "owner_pet_type_check";
alter table "owner" add column "pet_fins" integer null;
alter table "owner" add constraint "owner_pet_type_check" check ("pet_type" in ('cat', 'dog', 'fish'));
