-- expects no rows in job, which would have no kind
-- select "id" from "job"
alter table "job" drop constraint "job_kind_code_foreign";
-- loses the rows of table kind
drop table "kind";
create type "kind" as enum ('x', 'y');
alter table "job" add column "kind" "kind" not null;
-- loses the values of column job.kind_code
alter table "job" drop column "kind_code";
