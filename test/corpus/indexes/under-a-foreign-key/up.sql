alter index "plain" set (fillfactor = 80);
