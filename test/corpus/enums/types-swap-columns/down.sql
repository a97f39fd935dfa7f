alter table "job" alter column "a" type "alpha" using ("a"::text::"alpha");
alter table "job" alter column "b" type "beta" using ("b"::text::"beta");
