-- expects no 'draft' in job.state
-- select "id", "state" from "job" where "state"::text in ('draft')
alter table "job" alter column "state" drop default;
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new', 'done');
alter table "job" alter column "state" type "job_state" using ("state"::text::"job_state");
alter table "job" alter column "state" set default 'new';
drop type "job_state__old";
