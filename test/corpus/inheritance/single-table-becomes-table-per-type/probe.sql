do $$ begin assert (select array_agg(minutes) = array[111] from film); end $$
