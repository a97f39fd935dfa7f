alter policy "p" on "thing" using (size > 1) with check (size > 2);
