alter table "a" alter column "b" type integer[] using (case when "b" is not null then array["b"] end);
alter table "a" alter column "c" drop default;
alter table "a" alter column "c" type text[] using (case when "c" is not null then array["c"] end);
alter table "a" alter column "c" set default '{x}';
