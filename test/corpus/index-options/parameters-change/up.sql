alter index "i" reset (deduplicate_items);
alter index "i" set (fillfactor = 80);
