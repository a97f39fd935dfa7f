-- expects every job.a converts to beta
-- select "id", "a" from "job" where "a"::text not in ('x', 'z')
-- expects every job.b converts to alpha
-- select "id", "b" from "job" where "b"::text not in ('x', 'y')
alter table "job" alter column "a" type "beta" using ("a"::text::"beta");
alter table "job" alter column "b" type "alpha" using ("b"::text::"alpha");
