drop procedure "clean"(integer);
