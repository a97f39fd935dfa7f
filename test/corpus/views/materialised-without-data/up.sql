create materialized view "sized" as
select id, size from thing with no data;
create unique index "sized_pkey" on "sized" ("id");
