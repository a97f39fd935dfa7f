alter domain "a" set default 2;
alter domain "b" drop default;
alter domain "email" set default 'it''s';
