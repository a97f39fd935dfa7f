create schema "ext";
create extension if not exists "unaccent" schema "ext";
