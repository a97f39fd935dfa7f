-- expects every thing.size converts to numeric(10,2)
-- select "id", "size" from "thing" where abs(round("size"::numeric, 2)) >= 1e8
drop policy "p" on "thing";
alter table "thing" alter column "size" type numeric(10,2);
create policy "p" on "thing" using (size > 1);
