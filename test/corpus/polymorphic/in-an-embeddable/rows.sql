insert into quote (source_note) values ('x');
