alter type "job_state" add value 'draft' before 'new';
-- commit
alter table "job" alter column "state" set default 'draft';
