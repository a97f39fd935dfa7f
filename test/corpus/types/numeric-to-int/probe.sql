do $$ begin assert (select b = 3 from a); end $$
