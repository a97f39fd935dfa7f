alter type "job_state" add value 'old';
-- commit
alter table "job" add column "last" "job_state" default 'old' not null;
