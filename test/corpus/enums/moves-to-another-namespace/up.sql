create schema "shared";
create type "shared"."job_state" as enum ('new', 'done');
alter table "job" alter column "state" type "shared"."job_state" using ("state"::text::"shared"."job_state");
drop type "job_state";
