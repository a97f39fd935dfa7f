create table "a" (
  "id" serial not null,
  "a" bigint default '9007199254740993' not null,
  "b" numeric(10,2) default -1.5 not null,
  "c" jsonb default '{"a": "it''s"}' not null,
  "d" uuid default '6f1b1b0e-0000-4000-8000-000000000001' not null,
  "e" interval default '1 day' not null,
  "f" date default '2026-01-31' not null,
  "g" text default true not null,
  "h" jsonb default '5' not null,
  "i" jsonb default 'false' not null,
  "j" varchar(255) default 5 not null,
  "k" timestamptz default '2026-01-31 10:00:00+00' not null,
  "l" jsonb default '[]' not null,
  constraint "a_pkey" primary key ("id")
);
