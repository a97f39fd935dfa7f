-- expects every a.b converts to varchar(3)
-- select "id", "b" from "a" where char_length("b") > 3
alter table "a" alter column "b" type varchar(3);
