insert into "My App"."The ""Table""" values (default);
