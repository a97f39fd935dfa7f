delete from sized where id = 1;
