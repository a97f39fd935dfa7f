alter table "job" alter column "a" drop default;
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new', 'done');
alter table "job" alter column "a" type "job_state"[] using ("a"::text[]::"job_state"[]);
alter table "job" alter column "a" drop default;
-- loses values of column job.a that "job_state" does not hold as they are
alter table "job" alter column "a" type "job_state" using ("a"[1]);
alter table "job" alter column "a" set default 'new';
drop type "job_state__old";
