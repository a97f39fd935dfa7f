-- loses the rows of table job_id_seq
drop table "job_id_seq";
create table "job" (
  "id" serial not null,
  constraint "job_pkey" primary key ("id")
);
