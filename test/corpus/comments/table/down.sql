comment on table "a" is 'old';
comment on table "b" is 'goes';
comment on table "c" is null;
