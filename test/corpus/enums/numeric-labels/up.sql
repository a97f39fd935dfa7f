create type "level" as enum ('0', '1');
create table "job" (
  "id" serial not null,
  "level" "level" default '0' not null,
  constraint "job_pkey" primary key ("id")
);
