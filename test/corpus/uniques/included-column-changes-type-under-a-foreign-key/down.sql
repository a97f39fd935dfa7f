-- expects every a.label converts to varchar(20)
-- select "id", "label" from "a" where char_length("label") > 20
alter table "b" drop constraint "b_a_code_foreign";
alter table "a" alter column "label" type varchar(20);
alter table "b" add constraint "b_a_code_foreign" foreign key ("a_code") references "a" ("code");
