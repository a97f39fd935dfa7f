alter table "b" add column "m" integer null;
alter table "a" alter column "s" set default 'it''s';
