-- loses values of column a.b that integer does not hold as they are
alter table "a" alter column "b" type integer using ("b"::text::integer);
