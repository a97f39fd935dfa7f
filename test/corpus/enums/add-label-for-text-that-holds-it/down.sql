-- expects no 'old' in job.state
-- select "id", "state" from "job" where "state"::text in ('old')
-- expects no rows in job that violate job_last_check
-- select "id", "last" from (select "id" as "id", "last"::text as "last" from "job") "job" where not ("last" in ('new', 'old'))
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new');
alter table "job" alter column "state" type "job_state" using ("state"::text::"job_state");
alter table "job" alter column "last" type text;
alter table "job" add constraint "job_last_check" check ("last" in ('new', 'old'));
drop type "job_state__old";
