alter table "kept" drop constraint "kept_gone_id_foreign";
-- loses the values of column kept.gone_id
alter table "kept" drop column "gone_id";
-- loses the rows of table old.gone
drop table "old"."gone";
drop schema "old";
