alter domain "email" drop constraint "ok";
create function "is_mail"(varchar) returns boolean
language "sql" immutable
as $$select true$$;
drop function "is_mail"(text);
alter domain "email" add constraint "ok" check (is_mail(value));
