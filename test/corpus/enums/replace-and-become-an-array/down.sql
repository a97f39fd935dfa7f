-- expects every job.a converts to job_state
-- select "id", "a" from "job" where ("a")[1] is null
alter table "job" alter column "a" drop default;
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new', 'done');
alter table "job" alter column "a" type "job_state"[] using ("a"::text[]::"job_state"[]);
alter table "job" alter column "a" drop default;
-- loses all elements but the first in column job.a
alter table "job" alter column "a" type "job_state" using (("a")[1]);
alter table "job" alter column "a" set default 'new';
drop type "job_state__old";
