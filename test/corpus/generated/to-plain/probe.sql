do $$ begin assert (select c = 4 from a); end $$
