alter table "job" alter column "a" drop default;
alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('done', 'new');
alter table "job" alter column "a" type "job_state" using ("a"::text::"job_state");
alter table "job" alter column "a" drop default;
alter table "job" alter column "a" type "job_state"[] using (case when "a" is not null then array["a"] end);
alter table "job" alter column "a" set default '{new}';
drop type "job_state__old";
