drop policy "p" on "thing";
create policy "p" on "thing" as restrictive using (true);
