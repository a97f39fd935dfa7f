-- expects no 'old' in job.state
-- select "id", "state" from "job" where "state"::text in ('old')
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new');
alter table "job" alter column "state" type "job_state" using ("state"::text::"job_state");
-- loses the values of column job.last
alter table "job" drop column "last";
drop type "job_state__old";
