alter table "a" alter column "b" set default 'it''s';
alter table "a" alter column "c" set default 'active';
alter table "a" alter column "d" drop default;
alter table "a" alter column "e" set default current_timestamp;
