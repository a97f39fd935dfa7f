-- expects every a.b converts to varchar(20)
-- select "id", "b" from "a" where char_length("b") > 20
alter table "a" drop column "d";
alter table "a" alter column "b" type varchar(20);
alter table "a" add column "d" text generated always as (upper(b)) stored not null;
alter table "a" drop column "e";
alter table "a" alter column "c" type varchar(255);
alter table "a" add column "e" text generated always as (lower(c)) stored not null;
