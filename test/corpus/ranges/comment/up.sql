comment on type "floatrange" is 'it''s a span';
