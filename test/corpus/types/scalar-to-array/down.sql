-- loses values of column a.b that integer does not hold as they are
alter table "a" alter column "b" type integer using ("b"[1]);
alter table "a" alter column "c" drop default;
-- loses values of column a.c that varchar(255) does not hold as they are
alter table "a" alter column "c" type varchar(255) using ("c"[1]);
alter table "a" alter column "c" set default 'x';
