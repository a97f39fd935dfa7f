alter table "animal" add column "type" text default 'animal' not null;
alter table "animal" add column "lives" integer null;
alter table "animal" add column "favourite_food" varchar(255) null;
alter table "animal" add column "barks" boolean default true null;
alter table "animal" add constraint "animal_type_check" check ("type" in ('animal', 'cat', 'dog'));
create index "animal_favourite_food_index" on "animal" ("favourite_food");
create index "animal_type_index" on "animal" ("type");
