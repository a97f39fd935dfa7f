-- expects no 'late' in job.state
-- select "id", "state" from "job" where "state"::text in ('late')
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new', 'done');
alter table "job" alter column "state" type "job_state" using ("state"::text::"job_state");
-- loses the values of column job.note
alter table "job" drop column "note";
-- loses the rows of table log
drop table "log";
drop type "job_state__old";
