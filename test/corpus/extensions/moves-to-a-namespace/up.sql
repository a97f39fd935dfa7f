create schema "ext";
alter extension "pg_trgm" set schema "ext";
