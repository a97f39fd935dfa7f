-- expects every a.b converts to varchar(20)
-- select "id", "b" from "a" where char_length("b") > 20
alter table "a" alter column "b" type varchar(20);
