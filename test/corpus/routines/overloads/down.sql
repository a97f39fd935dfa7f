drop function "double"(text);
