alter table "thing" reset (parallel_workers);
alter table "thing" set (autovacuum_enabled = 'false', fillfactor = 70);
