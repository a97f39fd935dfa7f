alter table "thing" set unlogged;
