create table "like" (
  "id" serial not null,
  "first_thing_type" varchar(255) not null,
  "first_thing_id" integer not null,
  "second_type" varchar(30) not null,
  "second_id" integer not null,
  "kind" varchar(255) not null,
  "thing" integer not null,
  "fourth_type" varchar(255) not null,
  "fourth_key" integer not null,
  constraint "like_pkey" primary key ("id")
);
