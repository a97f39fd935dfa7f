insert into a values (default), (default);
