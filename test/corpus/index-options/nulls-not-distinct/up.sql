-- expects no duplicates in thing (name)
-- select "name", count(*) as "rows" from "thing" where (size > 0) group by "name" having count(*) > 1
drop index "i";
create unique index "i" on "thing" ("name") nulls not distinct where size > 0;
comment on index "i" is 'one null';
