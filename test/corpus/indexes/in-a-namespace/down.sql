alter index "app"."j" rename to "i";
