alter type "alpha" add value 'unused';
alter type "beta" add value 'it''s';
-- commit
alter table "job" alter column "b" set default 'it''s';
