alter table "job" alter column "state" set default 'active';
