-- expects no 'a1' or 'a2' or 'c1' or 'c2' or 'e1' or 'e2' in job.state
-- select "id", "state" from "job" where "state"::text in ('a1', 'a2', 'c1', 'c2', 'e1', 'e2')
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('b', 'd');
alter table "job" alter column "state" type "job_state" using ("state"::text::"job_state");
drop type "job_state__old";
