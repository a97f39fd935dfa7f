alter table "a" alter column "c" drop not null;
comment on column "a"."c" is 'twice';
