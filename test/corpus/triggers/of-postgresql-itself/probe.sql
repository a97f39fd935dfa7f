update thing set size = size;
