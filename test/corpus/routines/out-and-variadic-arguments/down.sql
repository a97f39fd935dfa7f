drop function "all_of"(variadic text[]);
drop function "parts"(integer);
