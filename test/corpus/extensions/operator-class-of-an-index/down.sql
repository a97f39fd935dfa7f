drop index "by_part";
drop extension "pg_trgm";
