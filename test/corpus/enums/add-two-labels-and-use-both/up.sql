alter type "job_state" add value 'draft' before 'new';
alter type "job_state" add value 'late';
-- commit
alter table "job" add constraint "job_not_late" check (state <> 'late');
create index "job_open" on "job" ("id") where state in ('draft', 'late');
