-- expects no rows in place, which would have no at
-- select "id" from "place"
-- expects no rows in place, which would have no code
-- select "id" from "place"
-- expects no rows in place, which would have no price
-- select "id" from "place"
-- expects no rows in place, which would have no total
-- select "id" from "place"
-- expects no rows in place, which would have no words
-- select "id" from "place"
alter table "place" add column "at" point not null;
alter table "place" add column "price" numeric(12,2) not null;
alter table "place" add column "total" numeric(20,4) not null;
alter table "place" add column "code" varchar(8) not null;
alter table "place" add column "long_code" text null;
alter table "place" add column "words" text not null;
