alter sequence "numbers" owned by "thing"."size";
