refresh materialized view concurrently sized;
