alter domain "email" drop constraint "ok";
drop function "is_mail"(text);
