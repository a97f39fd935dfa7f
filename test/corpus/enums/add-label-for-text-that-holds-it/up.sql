-- expects every job.last converts to job_state
-- select "id", "last" from "job" where "last" not in ('new', 'old')
alter type "job_state" add value 'old';
-- commit
alter table "job" drop constraint "job_last_check";
alter table "job" alter column "last" type "job_state" using ("last"::"job_state");
