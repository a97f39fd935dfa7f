comment on domain "email" is 'it''s mail';
