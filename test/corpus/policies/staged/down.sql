drop policy "p" on "thing";
