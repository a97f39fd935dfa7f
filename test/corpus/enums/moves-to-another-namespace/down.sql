create type "job_state" as enum ('new', 'done');
alter table "job" alter column "state" type "job_state" using ("state"::text::"job_state");
drop type "shared"."job_state";
drop schema "shared";
