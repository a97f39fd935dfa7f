-- loses the position of sequence numbers
alter sequence "numbers" increment by -1 minvalue -100 maxvalue -1 start with -1 cache 10 no cycle restart;
