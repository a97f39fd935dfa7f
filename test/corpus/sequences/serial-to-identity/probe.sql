insert into a values (default);
do $$ begin assert (select max(id) = 4 from a); end $$
