-- expects no nulls in a.n
-- select "id", "n" from "a" where "n" is null
alter table "a" alter column "n" drop default;
alter table "a" alter column "n" set not null;
alter table "a" alter column "n" add generated always as identity;
select setval('"a_n_seq"', greatest(max("n"), 0) + 1, false) from "a";
