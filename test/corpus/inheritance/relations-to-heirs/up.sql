alter table "animal" drop constraint "animal_type_check";
create table "animal_foes" (
  "animal_1_id" integer not null,
  "animal_2_id" integer not null,
  constraint "animal_foes_pkey" primary key ("animal_1_id", "animal_2_id")
);
create table "animal_friends" (
  "animal_1_id" integer not null,
  "animal_2_id" integer not null,
  constraint "animal_friends_pkey" primary key ("animal_1_id", "animal_2_id")
);
create table "owner_cats" (
  "owner_id" integer not null,
  "animal_id" integer not null,
  constraint "owner_cats_pkey" primary key ("owner_id", "animal_id")
);
alter table "owner" add column "dog_id" integer null;
alter table "animal" add constraint "animal_type_check" check ("type" in ('animal', 'cat', 'dog'));
alter table "animal_foes" add constraint "animal_foes_animal_1_id_foreign" foreign key ("animal_1_id") references "animal" ("id") on update cascade on delete cascade;
alter table "animal_foes" add constraint "animal_foes_animal_2_id_foreign" foreign key ("animal_2_id") references "animal" ("id") on update cascade on delete cascade;
alter table "animal_friends" add constraint "animal_friends_animal_1_id_foreign" foreign key ("animal_1_id") references "animal" ("id") on update cascade on delete cascade;
alter table "animal_friends" add constraint "animal_friends_animal_2_id_foreign" foreign key ("animal_2_id") references "animal" ("id") on update cascade on delete cascade;
alter table "owner" add constraint "owner_dog_id_foreign" foreign key ("dog_id") references "animal" ("id") on delete set null;
alter table "owner_cats" add constraint "owner_cats_animal_id_foreign" foreign key ("animal_id") references "animal" ("id") on update cascade on delete cascade;
alter table "owner_cats" add constraint "owner_cats_owner_id_foreign" foreign key ("owner_id") references "owner" ("id") on update cascade on delete cascade;
