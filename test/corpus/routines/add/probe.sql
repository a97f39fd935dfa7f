select 1 / (double(2) - 3);
