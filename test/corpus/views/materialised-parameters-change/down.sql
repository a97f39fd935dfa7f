alter materialized view "sized" reset (autovacuum_enabled);
alter materialized view "sized" set (fillfactor = 70);
