drop trigger "t" on "thing";
-- loses values of column thing.size that integer does not hold as they are
alter table "thing" alter column "size" type integer;
create trigger "t" before update on "thing" for each row when (old.size <> new.size) execute function "touch"();
