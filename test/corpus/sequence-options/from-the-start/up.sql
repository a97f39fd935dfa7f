create table "always" (
  "id" integer generated always as identity (minvalue 5 start with 7) not null,
  constraint "always_pkey" primary key ("id")
);
create table "down" (
  "id" smallserial not null,
  constraint "down_pkey" primary key ("id")
);
create table "thing" (
  "id" bigserial not null,
  "name" varchar(255) not null,
  constraint "thing_pkey" primary key ("id")
);
alter sequence "down_id_seq" increment by -1 minvalue -32768 maxvalue -1 start with -1 restart;
alter sequence "thing_id_seq" start with 9007199254740993 cache 32 restart;
