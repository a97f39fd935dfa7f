-- expects no 'unused' in job.a
-- select "id", "a" from "job" where "a"::text in ('unused')
-- expects no 'it''s' in job.b
-- select "id", "b" from "job" where "b"::text in ('it''s')
alter type "alpha" rename to "alpha__old";
create type "alpha" as enum ('new');
alter table "job" alter column "a" type "alpha" using ("a"::text::"alpha");
alter table "job" alter column "b" drop default;
alter type "beta" rename to "beta__old";
create type "beta" as enum ('new');
alter table "job" alter column "b" type "beta" using ("b"::text::"beta");
alter table "job" alter column "b" set default 'new';
drop type "alpha__old";
drop type "beta__old";
