alter table "board" add column "cells" integer[][] default '{{1,2},{3,4}}' not null;
alter table "board" add column "words" text[][] default E'{{"a b","\\""},{"","null"}}' not null;
alter table "board" add column "prices" numeric(6,2)[] default '{}' not null;
alter table "board" add column "cube" varchar(5)[][][] null;
alter table "board" alter column "row" drop default;
alter table "board" alter column "row" type bigint[];
alter table "board" alter column "row" set default '{1,2,3}';
