comment on table "a" is 'new, it''s';
comment on table "b" is null;
comment on table "c" is E'E\\scape';
