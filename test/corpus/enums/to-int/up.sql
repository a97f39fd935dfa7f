alter table "job" alter column "level" drop default;
-- loses values of column job.level that integer does not hold as they are
alter table "job" alter column "level" type integer using ("level"::text::integer);
alter table "job" alter column "level" set default 1;
drop type "level";
