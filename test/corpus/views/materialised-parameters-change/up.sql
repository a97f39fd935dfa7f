alter materialized view "sized" reset (fillfactor);
alter materialized view "sized" set (autovacuum_enabled = 'false');
