alter table "job" alter column "state" drop default;
alter table "job" alter column "state" type text;
alter table "job" alter column "state" set default 'new';
drop type "job_state";
