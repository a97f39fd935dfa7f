update thing set size = size + 1;
