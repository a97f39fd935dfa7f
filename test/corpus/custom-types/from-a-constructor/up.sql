-- expects no rows in item, which would have no flags
-- select "id" from "item"
-- expects no rows in item, which would have no long
-- select "id" from "item"
-- expects no rows in item, which would have no standard
-- select "id" from "item"
alter table "item" add column "standard" varchar(18) not null;
alter table "item" add column "long" varchar(40) not null;
alter table "item" add column "flags" bit(3) not null;
