alter table "job" alter column "status" type varchar(255);
drop type "status";
create table "status" (
  "id" serial not null,
  constraint "status_pkey" primary key ("id")
);
