-- expects every thing.size converts to numeric(10,2)
-- select "id", "size" from "thing" where abs(round("size"::numeric, 2)) >= 1e8
drop trigger "t" on "thing";
alter table "thing" alter column "size" type numeric(10,2);
create trigger "t" before update on "thing" for each row when (old.size <> new.size) execute function "touch"();
