insert into media (type, title, minutes) values ('film', 'M', 111);
