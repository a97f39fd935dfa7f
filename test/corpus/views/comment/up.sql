comment on view "sized" is 'it''s sized';
