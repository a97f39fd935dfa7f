alter table "thing" reset (autovacuum_enabled);
alter table "thing" set (fillfactor = 80, parallel_workers = 2);
