-- expects every job.a converts to alpha
-- select "id", "a" from "job" where "a"::text not in ('x', 'y')
-- expects every job.b converts to beta
-- select "id", "b" from "job" where "b"::text not in ('x', 'z')
alter table "job" alter column "a" type "alpha" using ("a"::text::"alpha");
alter table "job" alter column "b" type "beta" using ("b"::text::"beta");
