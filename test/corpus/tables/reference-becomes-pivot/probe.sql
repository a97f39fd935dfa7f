do $$ begin assert (select array_agg(tag_id order by post_id) = array[1, 2] from post_tags); end $$
