alter table "thing" add column "tags" text[] default '{}' not null;
create index "b" on "thing" using brin ("size") with (autosummarize = 'true', pages_per_range = 4);
create index "g" on "thing" using gin ("tags") with (fastupdate = 'false', gin_pending_list_limit = 128);
