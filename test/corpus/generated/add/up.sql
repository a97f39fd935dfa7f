alter table "a" add column "c" integer generated always as ("b" * 2) stored not null;
