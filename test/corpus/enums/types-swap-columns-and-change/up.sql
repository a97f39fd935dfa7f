-- expects every job.a converts to beta
-- select "id", "a" from "job" where "a"::text not in ('z', 'x')
-- expects every job.b converts to alpha
-- select "id", "b" from "job" where "b"::text not in ('y', 'x')
alter type "alpha" rename to "alpha__old";
create type "alpha" as enum ('y', 'x');
alter type "beta" rename to "beta__old";
create type "beta" as enum ('z', 'x');
alter table "job" alter column "a" drop default;
alter table "job" alter column "a" type "beta" using ("a"::text::"beta");
alter table "job" alter column "a" set default 'x';
alter table "job" alter column "b" drop default;
alter table "job" alter column "b" type "alpha" using ("b"::text::"alpha");
alter table "job" alter column "b" set default 'x';
drop type "alpha__old";
drop type "beta__old";
