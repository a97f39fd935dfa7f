alter table "a" alter column "b" type integer[] using (case when "b" is not null then array["b"] end);
