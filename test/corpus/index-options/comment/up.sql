comment on index "i" is 'it''s quick';
