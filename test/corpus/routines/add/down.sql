drop function "double"(integer);
