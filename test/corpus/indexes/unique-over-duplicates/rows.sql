insert into a (b, gone) values ('x', false), ('x', true), ('y', false), ('y', false);
