insert into "We""ird" ("a.b") values ('x');
