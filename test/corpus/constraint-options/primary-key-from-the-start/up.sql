create table "thing" (
  "id" serial not null,
  "name" varchar(255) not null,
  "size" integer not null,
  constraint "the_key" primary key ("id") include ("name") with (fillfactor = 80)
);
comment on constraint "the_key" on "thing" is 'it''s the key';
