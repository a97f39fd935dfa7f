-- loses the position of sequence numbers
alter sequence "numbers" increment by 2 minvalue 1 maxvalue 100 start with 5 cache 1 cycle restart;
