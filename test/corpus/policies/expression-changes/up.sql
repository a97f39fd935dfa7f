alter policy "p" on "thing" using (size > 10) with check (size > 20);
