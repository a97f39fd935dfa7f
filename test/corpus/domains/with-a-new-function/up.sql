create function "is_mail"(text) returns boolean
language "sql" immutable
as $$select true$$;
alter domain "email" add constraint "ok" check (is_mail(value));
