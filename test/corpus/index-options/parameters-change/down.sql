alter index "i" set (deduplicate_items = 'false', fillfactor = 70);
