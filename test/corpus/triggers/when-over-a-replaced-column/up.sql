drop trigger "t" on "thing";
-- loses values of column thing.size that numeric(10,2) does not hold as they are
alter table "thing" alter column "size" type numeric(10,2);
create trigger "t" before update on "thing" for each row when (old.size <> new.size) execute function "touch"();
