-- expects no 'running' in job.state
-- select "id", "state" from "job" where "state"::text in ('running')
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new', 'done');
alter table "job" alter column "state" type "job_state" using ("state"::text::"job_state");
drop type "job_state__old";
