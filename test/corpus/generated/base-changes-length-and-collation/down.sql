alter table "a" drop column "d";
-- loses values of column a.b that varchar(20) does not hold as they are
alter table "a" alter column "b" type varchar(20);
alter table "a" add column "d" text generated always as (upper(b)) stored not null;
alter table "a" drop column "e";
alter table "a" alter column "c" type varchar(255);
alter table "a" add column "e" text generated always as (lower(c)) stored not null;
