create domain "email" as text;
create domain "short" as "email" constraint "s" check (length(value) < 9);
create table "thing" (
  "id" serial not null,
  "name" "short" not null,
  "size" integer not null,
  constraint "thing_pkey" primary key ("id")
);
