comment on function "double"(integer) is null;
