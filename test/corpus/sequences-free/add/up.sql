create schema "app";
create sequence "app"."codes" as integer increment by 10 maxvalue 9999 start with 100 cache 5 cycle;
create sequence "numbers";
comment on sequence "app"."codes" is 'it''s codes';
