comment on policy "p" on "thing" is null;
