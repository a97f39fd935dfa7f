alter table "thing" alter column "name" type text;
create index i on thing (lower(name));
comment on index "i" is 'lower';
