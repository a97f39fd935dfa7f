insert into "order" ("user") values ('x');
