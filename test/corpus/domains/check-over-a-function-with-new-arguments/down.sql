alter domain "email" drop constraint "ok";
create function "is_mail"(text) returns boolean
language "sql" immutable
as $$select true$$;
drop function "is_mail"(varchar);
alter domain "email" add constraint "ok" check (is_mail(value));
