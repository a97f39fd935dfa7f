drop type "app"."words";
drop type "dwords";
drop domain "word";
drop schema "app";
