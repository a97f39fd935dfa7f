-- loses values of column job.state that "job_state"[] does not hold as they are
alter table "job" alter column "state" type "job_state"[] using (case when "state" is not null then array["state"]::"job_state"[] end);
