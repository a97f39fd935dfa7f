alter table "a" alter column "b" type numeric(12,2);
alter table "a" alter column "b" set default '0.002';
