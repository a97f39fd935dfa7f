comment on type "address" is 'it''s where';
