-- loses values of column a.b that bytea does not hold as they are
alter table "a" alter column "b" type bytea using ("b"::bytea);
