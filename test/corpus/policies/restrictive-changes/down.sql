drop policy "p" on "thing";
create policy "p" on "thing" using (true);
