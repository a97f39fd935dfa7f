-- expects every job.a converts to alpha
-- select "id", "a" from "job" where "a"::text not in ('x', 'y')
-- expects every job.b converts to beta
-- select "id", "b" from "job" where "b"::text not in ('x', 'z')
alter type "alpha" rename to "alpha__old";
create type "alpha" as enum ('x', 'y');
alter type "beta" rename to "beta__old";
create type "beta" as enum ('x', 'z');
alter table "job" alter column "a" drop default;
alter table "job" alter column "a" type "alpha" using ("a"::text::"alpha");
alter table "job" alter column "a" set default 'x';
alter table "job" alter column "b" drop default;
alter table "job" alter column "b" type "beta" using ("b"::text::"beta");
alter table "job" alter column "b" set default 'x';
drop type "alpha__old";
drop type "beta__old";
