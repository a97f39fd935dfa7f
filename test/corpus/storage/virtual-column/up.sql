-- expects no rows in thing without a twice
-- select "id", "size" from "thing" where (size * 2) is null
alter table "thing" add column "twice" integer generated always as (size * 2) virtual not null;
