alter table "a" alter column "c" set not null;
comment on column "a"."c" is null;
