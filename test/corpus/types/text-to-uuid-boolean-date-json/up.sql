-- loses values of column a.b that uuid does not hold as they are
alter table "a" alter column "b" type uuid using ("b"::uuid);
-- loses values of column a.c that boolean does not hold as they are
alter table "a" alter column "c" type boolean using ("c"::boolean);
alter table "a" alter column "c" set default true;
-- loses values of column a.d that date does not hold as they are
alter table "a" alter column "d" type date using ("d"::date);
-- loses values of column a.e that jsonb does not hold as they are
alter table "a" alter column "e" type jsonb using ("e"::jsonb);
