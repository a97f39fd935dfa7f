comment on type "kind" is 'it''s a kind';
