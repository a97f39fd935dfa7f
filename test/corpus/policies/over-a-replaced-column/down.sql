drop policy "p" on "thing";
-- loses values of column thing.size that integer does not hold as they are
alter table "thing" alter column "size" type integer;
create policy "p" on "thing" using (size > 1);
