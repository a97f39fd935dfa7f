-- loses values of column a.b that interval does not hold as they are
alter table "a" alter column "b" type interval using ("b"::text::interval);
