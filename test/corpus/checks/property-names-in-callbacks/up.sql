create table "a" (
  "id" serial not null,
  "starts_at" timestamptz not null,
  "ends_at" timestamptz not null,
  constraint "a_pkey" primary key ("id"),
  constraint "a_ends_at_check" check ("ends_at" > "starts_at")
);
