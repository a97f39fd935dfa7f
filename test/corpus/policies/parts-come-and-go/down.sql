drop policy "q" on "thing";
alter policy "p" on "thing" with check (size > 2);
create policy "q" on "thing" using (true);
