-- expects every a.code converts to varchar(20)
-- select "code" from "a" where char_length("code") > 20
-- expects every b.a_code converts to varchar(20)
-- select "id", "a_code" from "b" where char_length("a_code") > 20
alter table "b" drop constraint "b_a_code_foreign";
alter table "a" alter column "code" type varchar(20);
alter table "b" alter column "a_code" type varchar(20);
alter table "b" add constraint "b_a_code_foreign" foreign key ("a_code") references "a" ("code");
