insert into post default values; insert into comment (about_id) values (1);
