create table "port" (
  "country" varchar(2) not null,
  "code" integer not null,
  constraint "port_pkey" primary key ("country", "code")
);
create table "route" (
  "country" varchar(2) not null,
  "number" integer not null,
  constraint "route_pkey" primary key ("country", "number")
);
create table "tagged" (
  "id" serial not null,
  "thing_type" varchar(255) not null,
  "thing_country" varchar(2) null,
  "thing_code" integer null,
  "tag_id" integer not null,
  "thing_number" integer null,
  constraint "tagged_pkey" primary key ("id")
);
