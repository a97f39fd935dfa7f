alter table "a" alter column "n" drop default;
alter table "a" alter column "n" set not null;
alter table "a" alter column "n" add generated always as identity;
select setval(pg_get_serial_sequence('"a"', 'n'), greatest(max("n"), 0) + 1, false) from "a";
