-- expects every a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b.identifier_of_the_row converts to integer
-- select "identifier_of_the_row" from "a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b" where "identifier_of_the_row" not between -2147483648 and 2147483647
-- expects every tabelle_mit_äöü_und_ß_die_länger_ist_als_es_gut_wäre.schlüssel_dieser_größe converts to integer
-- select "schlüssel_dieser_größe" from "tabelle_mit_äöü_und_ß_die_länger_ist_als_es_gut_wäre" where "schlüssel_dieser_größe" not between -2147483648 and 2147483647
alter table "a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b" alter column "identifier_of_the_row" type integer;
create sequence "a_table_whose_name_is_long_enough_to__identifier_of_the_row_seq" as integer owned by "a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b"."identifier_of_the_row";
alter table "a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b" alter column "identifier_of_the_row" set default nextval('"a_table_whose_name_is_long_enough_to__identifier_of_the_row_seq"'::regclass);
select setval('"a_table_whose_name_is_long_enough_to__identifier_of_the_row_seq"', greatest(max("identifier_of_the_row"), 0) + 1, false) from "a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b";
alter table "tabelle_mit_äöü_und_ß_die_länger_ist_als_es_gut_wäre" alter column "schlüssel_dieser_größe" type integer;
alter sequence "tabelle_mit_äöü_und_ß_die_lä_schlüssel_dieser_größe_seq" as integer;
