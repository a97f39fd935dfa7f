alter table "a" add column "__proto__" varchar(255) default 'y' not null;
alter table "a" alter column "constructor" drop not null;
comment on column "a"."constructor" is 'x';
