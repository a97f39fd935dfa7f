create sequence "My App"."The ""Table""_it's_seq" as integer owned by "My App"."The ""Table"""."it's";
alter table "My App"."The ""Table""" alter column "it's" set default nextval('"My App"."The ""Table""_it''s_seq"'::regclass);
select setval('"My App"."The ""Table""_it''s_seq"', greatest(max("it's"), 0) + 1, false) from "My App"."The ""Table""";
