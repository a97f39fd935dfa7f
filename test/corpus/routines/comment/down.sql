comment on function "double"(integer) is 'a';
