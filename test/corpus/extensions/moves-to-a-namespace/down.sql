alter extension "pg_trgm" set schema "public";
drop schema "ext";
