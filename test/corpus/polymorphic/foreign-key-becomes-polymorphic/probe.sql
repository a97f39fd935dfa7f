insert into comment (about_type, about_id) values ('clips', 5);
