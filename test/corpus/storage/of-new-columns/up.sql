alter table "thing" add column "meta" jsonb compression pglz null;
alter table "thing" alter column "meta" set storage external;
alter table "thing" alter column "meta" set statistics 10;
