alter sequence "numbers" as integer;
