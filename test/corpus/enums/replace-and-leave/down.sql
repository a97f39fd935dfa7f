-- expects every job.b converts to job_state
-- select "id", "b" from "job" where "b" not in ('new', 'done')
alter table "job" alter column "a" drop default;
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new', 'done');
alter table "job" alter column "a" type "job_state" using ("a"::text::"job_state");
alter table "job" alter column "a" set default 'new';
alter table "job" add column "d" "job_state" null;
alter table "job" alter column "b" drop default;
alter table "job" alter column "b" type "job_state" using ("b"::"job_state");
alter table "job" alter column "b" set default 'new';
alter table "job" alter column "c" drop default;
alter table "job" alter column "c" type varchar(255);
alter table "job" alter column "c" set default 'done';
drop type "job_state__old";
