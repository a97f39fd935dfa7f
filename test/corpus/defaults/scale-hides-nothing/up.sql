alter table "a" alter column "b" set default '0.002';
