-- expects no rows in job, which would have no kind_code
-- select "id" from "job"
-- loses the values of column job.kind
alter table "job" drop column "kind";
drop type "kind";
create table "kind" (
  "code" text not null,
  constraint "kind_pkey" primary key ("code")
);
alter table "job" add column "kind_code" text not null;
alter table "job" add constraint "job_kind_code_foreign" foreign key ("kind_code") references "kind" ("code");
