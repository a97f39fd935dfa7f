create materialized view "sized" as
select id, size from thing;
create unique index "sized_pkey" on "sized" ("id");
create index "sized_size_index" on "sized" ("size");
