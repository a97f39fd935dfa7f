create policy "p" on "thing" using (true);
