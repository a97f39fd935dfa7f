-- expects every job.level converts to level
-- select "id", "level" from "job" where "level"::text not in ('1', '2')
create type "level" as enum ('1', '2');
alter table "job" alter column "level" drop default;
-- loses the meaning of the values in column job.level
alter table "job" alter column "level" type "level" using ("level"::text::"level");
alter table "job" alter column "level" set default '1';
