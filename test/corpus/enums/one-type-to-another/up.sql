create type "Job State" as enum ('done', 'new');
alter table "job" alter column "state" drop default;
alter table "job" alter column "state" type "Job State" using ("state"::text::"Job State");
alter table "job" alter column "state" set default 'new';
drop type "job_state";
