alter table "My App"."The ""Table""" alter column "it's" drop default;
drop sequence "My App"."The ""Table""_it's_seq";
