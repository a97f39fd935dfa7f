-- expects every job.c converts to job_state
-- select "id", "c" from "job" where "c" not in ('done', 'new')
alter table "job" alter column "a" drop default;
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('done', 'new');
alter table "job" alter column "a" type "job_state" using ("a"::text::"job_state");
alter table "job" alter column "a" set default 'new';
alter table "job" alter column "b" drop default;
alter table "job" alter column "b" type varchar(255);
alter table "job" alter column "b" set default 'new';
alter table "job" alter column "c" drop default;
alter table "job" alter column "c" type "job_state" using ("c"::"job_state");
alter table "job" alter column "c" set default 'done';
-- loses the values of column job.d
alter table "job" drop column "d";
drop type "job_state__old";
