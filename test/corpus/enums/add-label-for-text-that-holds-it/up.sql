alter type "job_state" add value 'old';
-- commit
alter table "job" drop constraint "job_last_check";
alter table "job" alter column "last" type "job_state" using ("last"::"job_state");
