alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new', 'done');
alter table "job" drop column "a";
alter table "job" add column "a" "job_state" generated always as (case when n > 0 then 'new'::job_state else 'done'::job_state end) stored not null;
drop type "job_state__old";
