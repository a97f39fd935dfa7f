alter index "app"."i" rename to "j";
