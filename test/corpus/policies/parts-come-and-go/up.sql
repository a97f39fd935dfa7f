drop policy "p" on "thing";
create policy "p" on "thing" using (size > 1);
alter policy "q" on "thing" with check (false);
