alter table "a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b" alter column "identifier_of_the_row" type integer;
create sequence "a_table_whose_name_is_long_enough_to__identifier_of_the_row_seq" as integer owned by "a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b"."identifier_of_the_row";
alter table "a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b" alter column "identifier_of_the_row" set default nextval('"a_table_whose_name_is_long_enough_to__identifier_of_the_row_seq"'::regclass);
select setval(pg_get_serial_sequence('"a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b"', 'identifier_of_the_row'), greatest(max("identifier_of_the_row"), 0) + 1, false) from "a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b";
alter table "tabelle_mit_äöü_und_ß_die_länger_ist_als_es_gut_wäre" alter column "schlüssel_dieser_größe" type integer;
alter sequence "tabelle_mit_äöü_und_ß_die_lä_schlüssel_dieser_größe_seq" as integer;
