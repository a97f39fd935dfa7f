alter type "job_state" add value 'late';
create table "log" (
  "id" serial not null,
  "state" "job_state" not null,
  constraint "log_pkey" primary key ("id")
);
alter table "job" add column "note" varchar(255) default 'x' not null;
