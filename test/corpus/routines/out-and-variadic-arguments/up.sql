create function "all_of"(variadic "texts" text[]) returns text[]
language "sql"
as $$select texts$$;
create function "parts"("whole" integer, out "half" integer, out "double" integer)
language "sql"
as $$select whole / 2, whole * 2$$;
