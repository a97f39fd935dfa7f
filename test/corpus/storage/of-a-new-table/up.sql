create table "thing" (
  "id" serial not null,
  "name" text compression pglz not null,
  "size" integer not null,
  constraint "thing_pkey" primary key ("id")
);
alter table "thing" alter column "name" set storage plain;
alter table "thing" alter column "name" set statistics 1;
