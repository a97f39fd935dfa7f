alter table "job" alter column "state" type "job_state"[] using (case when "state" is not null then array["state"] end);
