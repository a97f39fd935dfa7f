-- expects no rows in a that violate rule
-- select "id", "b" from "a" where not (b <> '')
alter table "a" drop constraint "rule";
alter table "a" add constraint "rule" check (b <> '');
