-- expects no 'new' in job.a
-- select "id", "a" from "job" where "a"::text in ('new')
-- expects no 'new' in job.b
-- select "id", "b" from "job" where "b"::text in ('new')
-- expects no 'new' in job.c
-- select "id", "c" from "job" where "c"::text in ('new')
alter table "job" alter column "a" drop default;
alter table "job" alter column "b" drop default;
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('done', 'fresh');
alter table "job" alter column "a" type "job_state" using ("a"::text::"job_state");
alter table "job" alter column "b" type "job_state" using ("b"::text::"job_state");
alter table "job" alter column "c" type "job_state" using ("c"::text::"job_state");
alter table "job" alter column "a" set default 'fresh';
alter table "job" alter column "b" drop default;
alter table "job" alter column "c" set default 'fresh';
drop type "job_state__old";
