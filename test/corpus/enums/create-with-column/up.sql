create type "job_state" as enum ('new', 'it''s', 'done');
alter table "job" add column "state" "job_state" default 'new' not null;
