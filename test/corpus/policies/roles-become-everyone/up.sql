alter policy "p" on "thing" to public;
