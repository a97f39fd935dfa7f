-- expects no thing.name that email refuses
-- select "id", "name" from "thing" where char_length("name"::text) > 50
alter type "email" rename to "email__old";
create domain "email" as varchar(50);
alter table "thing" alter column "name" type "email";
drop type "email__old";
