-- loses values of column a.b that jsonb does not hold as they are
alter table "a" alter column "b" type jsonb using ("b"::jsonb);
