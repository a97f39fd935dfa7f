insert into port values ('DE', 'HAM');
insert into visit (port_country, port_code) values ('DE', 'HAM');
