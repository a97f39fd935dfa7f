-- loses values of column a.b that uuid does not hold as they are
alter table "a" alter column "b" type uuid using ("b"::text::uuid);
