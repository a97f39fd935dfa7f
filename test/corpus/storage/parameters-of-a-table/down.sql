alter table "thing" reset (autovacuum_vacuum_scale_factor, fillfactor, toast.autovacuum_enabled);
