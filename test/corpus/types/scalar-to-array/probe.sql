do $$ begin assert (select array_agg(c order by c) = array[array['a,b'], array['{']]::text[] and count(*) filter (where b is null) = 1 from a); end $$
