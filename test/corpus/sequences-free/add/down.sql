-- loses the position of sequence app.codes
drop sequence "app"."codes";
-- loses the position of sequence numbers
drop sequence "numbers";
drop schema "app";
