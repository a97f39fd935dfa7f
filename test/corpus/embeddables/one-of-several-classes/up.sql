-- expects no rows in owner, which would have no pet_name
-- select "id" from "owner"
-- expects no rows in owner, which would have no pet_type
-- select "id" from "owner"
alter table "owner" add column "pet_lives" integer null;
alter table "owner" add column "pet_colour" varchar(255) null;
alter table "owner" add column "pet_type" text not null;
alter table "owner" add column "pet_name" varchar(255) not null;
alter table "owner" add column "pet_barks" boolean null;
alter table "owner" add column "other" jsonb default '{}' not null;
alter table "owner" add constraint "owner_other_has_lives_check" check (("other"->>'lives')::integer > 0);
alter table "owner" add constraint "owner_pet_has_lives_check" check ("pet_lives" > 0);
alter table "owner" add constraint "owner_pet_type_check" check ("pet_type" in ('cat', 'dog'));
create index "owner_other_lives_index" on "owner" (("other"->>'lives'));
create index "owner_pet_lives_index" on "owner" ("pet_lives");
create index "owner_pet_type_index" on "owner" ("pet_type");
