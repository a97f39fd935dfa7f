insert into a values (default);
