create schema "old";
comment on schema "app" is 'a';
drop schema "fresh";
