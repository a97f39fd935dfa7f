alter table "item" drop constraint "item_other_id_foreign";
-- loses the rows of table b.item
drop table "b"."item";
-- loses the rows of table item
drop table "item";
drop type "b"."kind";
drop type "kind";
drop schema "b";
