create schema "app";
create type "app"."words" as range (subtype = text, collation = "C");
create domain "word" as text;
create type "dwords" as range (subtype = "word");
