insert into "My App"."The ""Table""" values (3);
