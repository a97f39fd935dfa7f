create extension if not exists "pg_trgm";
create index "by_part" on "thing" using gin ("name" gin_trgm_ops);
