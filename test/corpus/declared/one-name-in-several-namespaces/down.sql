drop view "app"."seen";
-- loses the rows of table app.thing
drop table "app"."thing";
-- loses the position of sequence app.numbers
drop sequence "app"."numbers";
-- loses the position of sequence numbers
drop sequence "numbers";
drop function "app"."f"();
drop function "f"();
drop domain "app"."word";
drop domain "word";
drop schema "app";
