insert into app.a values (default);
do $$ begin assert (select max(id) = 42 from app.a); end $$
