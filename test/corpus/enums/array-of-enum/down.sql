-- expects every job.state converts to job_state
-- select "id", "state" from "job" where ("state")[1] is null
-- loses all elements but the first in column job.state
alter table "job" alter column "state" type "job_state" using (("state")[1]);
