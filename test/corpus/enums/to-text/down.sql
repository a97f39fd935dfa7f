-- expects every job.state converts to job_state
-- select "id", "state" from "job" where "state" not in ('new', 'done')
create type "job_state" as enum ('new', 'done');
alter table "job" alter column "state" drop default;
alter table "job" alter column "state" type "job_state" using ("state"::"job_state");
alter table "job" alter column "state" set default 'new';
