create table "a" (
  "id" serial not null,
  "kind" text not null,
  "own" varchar(255) null,
  constraint "a_pkey" primary key ("id"),
  constraint "a_kind_check" check ("kind" in ('one', 'two'))
);
create table "b" (
  "id" serial not null,
  "sort" varchar(20) not null,
  "own" varchar(255) null,
  constraint "b_pkey" primary key ("id")
);
create table "c" (
  "id" serial not null,
  "kind" integer not null,
  "own" varchar(255) null,
  constraint "c_pkey" primary key ("id")
);
create table "d" (
  "id" serial not null,
  "kind" text not null,
  "own" varchar(255) null,
  constraint "d_pkey" primary key ("id"),
  constraint "d_kind_check" check ("kind" in ('d', 'd2'))
);
create table "e" (
  "id" serial not null,
  "kind_of" text not null,
  "own" varchar(255) null,
  constraint "e_pkey" primary key ("id"),
  constraint "e_kind_of_check" check ("kind_of" in ('e', 'e2'))
);
create index "a_kind_index" on "a" ("kind");
create index "b_sort_index" on "b" ("sort");
create index "d_kind_index" on "d" ("kind");
create index "e_kind_of_index" on "e" ("kind_of");
-- loses the rows of table other
drop table "other";
