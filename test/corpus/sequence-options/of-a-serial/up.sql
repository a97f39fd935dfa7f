alter sequence "thing_id_seq" increment by 10 maxvalue 100000 start with 1000;
