drop policy "p" on "thing";
-- loses values of column thing.size that numeric(10,2) does not hold as they are
alter table "thing" alter column "size" type numeric(10,2);
create policy "p" on "thing" using (size > 1);
