alter sequence "numbers" as bigint;
