alter sequence "numbers" minvalue -9223372036854775808 start with 9223372036854775806;
