insert into app.a values (41);
