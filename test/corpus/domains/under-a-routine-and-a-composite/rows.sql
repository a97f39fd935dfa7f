insert into thing (name, size, contact) values ('a@b', 1, row('c@d', '1')), ('e@f', 2, null);
