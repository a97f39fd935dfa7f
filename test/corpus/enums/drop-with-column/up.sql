-- loses the values of column job.state
alter table "job" drop column "state";
drop type "job_state";
