drop policy "p" on "thing";
create policy "p" on "thing" for select using (true);
