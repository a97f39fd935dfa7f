-- loses values of column a.b that integer[] does not hold as they are
alter table "a" alter column "b" type integer[] using (case when "b" is not null then array["b"]::integer[] end);
alter table "a" alter column "c" drop default;
-- loses values of column a.c that text[] does not hold as they are
alter table "a" alter column "c" type text[] using (case when "c" is not null then array["c"]::text[] end);
alter table "a" alter column "c" set default '{x}';
