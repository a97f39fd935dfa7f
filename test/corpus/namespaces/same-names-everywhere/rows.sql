insert into a.item (code, kind) values ('one', 'x'), ('two', 'y');
