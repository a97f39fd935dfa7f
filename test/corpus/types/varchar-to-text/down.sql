-- expects every a.b converts to varchar(255)
-- select "id", "b" from "a" where char_length("b") > 255
alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type varchar(255);
alter table "a" alter column "b" set default 'it''s';
