-- loses values of column job.state that "job_state" does not hold as they are
alter table "job" alter column "state" type "job_state" using ("state"[1]);
