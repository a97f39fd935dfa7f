create type "level" as enum ('1', '2');
alter table "job" alter column "level" drop default;
-- loses values of column job.level that "level" does not hold as they are
alter table "job" alter column "level" type "level" using ("level"::text::"level");
alter table "job" alter column "level" set default '1';
