insert into a values (default);
do $$ begin assert (select max(id) = 8 from a); end $$
