create table "note" (
  "id" serial not null,
  "about_type" varchar(255) not null,
  "about_first" uuid not null,
  "about_second" varchar(5) not null,
  constraint "note_pkey" primary key ("id")
);
create table "stamp" (
  "about_type" varchar(255) not null,
  "about_first" uuid not null,
  "about_second" varchar(5) not null,
  constraint "stamp_pkey" primary key ("about_type", "about_first", "about_second")
);
