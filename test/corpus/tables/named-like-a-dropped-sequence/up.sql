-- loses the rows of table job
drop table "job";
create table "job_id_seq" (
  "id" uuid not null,
  constraint "job_id_seq_pkey" primary key ("id")
);
