alter sequence "thing_id_seq" increment by 1 no maxvalue start with 1;
