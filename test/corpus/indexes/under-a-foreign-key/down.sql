alter index "plain" reset (fillfactor);
