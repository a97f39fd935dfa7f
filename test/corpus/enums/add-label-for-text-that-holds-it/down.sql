alter type "job_state" rename to "job_state__old";
create type "job_state" as enum ('new');
alter table "job" alter column "state" type "job_state" using ("state"::text::"job_state");
alter table "job" alter column "last" type text;
alter table "job" add constraint "job_last_check" check ("last" in ('new', 'old'));
drop type "job_state__old";
