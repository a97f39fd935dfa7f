alter table "job" alter column "a" type "beta" using ("a"::text::"beta");
alter table "job" alter column "b" type "alpha" using ("b"::text::"alpha");
