-- loses the rows of table app.event
drop table "app"."event";
drop schema "app";
