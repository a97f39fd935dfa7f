create table "htmlbody2text" (
  "id" serial not null,
  "arrival_eta" varchar(255) not null,
  "line2text" varchar(255) not null,
  "a_very_long" varchar(255) not null,
  constraint "htmlbody2text_pkey" primary key ("id"),
  constraint "htmlbody2text_a_very_long_unique" unique ("a_very_long")
);
