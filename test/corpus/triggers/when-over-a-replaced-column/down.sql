-- expects every thing.size converts to integer
-- select "id", "size" from "thing" where round("size") not between -2147483648 and 2147483647
drop trigger "t" on "thing";
-- loses digits after the point in column thing.size
alter table "thing" alter column "size" type integer;
create trigger "t" before update on "thing" for each row when (old.size <> new.size) execute function "touch"();
