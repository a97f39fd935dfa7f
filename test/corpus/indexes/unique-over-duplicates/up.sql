-- expects no duplicates in a (b)
-- select "b", count(*) as "rows" from "a" where (not gone) and "b" is not null group by "b" having count(*) > 1
create unique index "b_there" on "a" ("b") where not gone;
