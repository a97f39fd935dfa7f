create schema "fresh";
comment on schema "app" is 'it''s the app';
comment on schema "fresh" is 'new';
drop schema "old";
