insert into event default values; insert into note (event_id) values (1);
