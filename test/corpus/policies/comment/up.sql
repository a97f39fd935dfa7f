comment on policy "p" on "thing" is 'it''s open';
