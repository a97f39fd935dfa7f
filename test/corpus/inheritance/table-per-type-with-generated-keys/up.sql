create table "a" (
  "id" integer generated always as identity not null,
  constraint "a_pkey" primary key ("id")
);
create table "a2" (
  "own" varchar(255) not null,
  "id" integer not null,
  constraint "a2_pkey" primary key ("id")
);
create table "b" (
  "id" uuid default gen_random_uuid() not null,
  constraint "b_pkey" primary key ("id")
);
create table "b2" (
  "own_id" integer not null,
  "id" uuid default gen_random_uuid() not null,
  constraint "b2_pkey" primary key ("id"),
  constraint "b2_own_id_unique" unique ("own_id")
);
alter table "a2" add constraint "a2_id_foreign" foreign key ("id") references "a" ("id") on update cascade on delete cascade;
alter table "b2" add constraint "b2_id_foreign" foreign key ("id") references "b" ("id") on update cascade on delete cascade;
alter table "b2" add constraint "b2_own_id_foreign" foreign key ("own_id") references "a2" ("id");
-- loses the rows of table other
drop table "other";
