-- expects every job.flags converts to flag[]
-- select "id", "flags" from "job" where exists (select from unnest("flags") as item(element) where element not in ('a', 'b'))
-- expects every job.state converts to job_state
-- select "id", "state" from "job" where "state" not in ('new', 'done')
alter table "job" drop constraint "job_flags_check";
alter table "job" drop constraint "job_state_check";
create type "flag" as enum ('a', 'b');
create type "job_state" as enum ('new', 'done');
alter table "job" alter column "flags" drop default;
alter table "job" alter column "flags" type "flag"[] using ("flags"::"flag"[]);
alter table "job" alter column "flags" set default '{a}';
alter table "job" alter column "state" drop default;
alter table "job" alter column "state" type "job_state" using ("state"::"job_state");
alter table "job" alter column "state" set default 'new';
