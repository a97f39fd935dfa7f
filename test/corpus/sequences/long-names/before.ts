import { Entity, PrimaryKey } from 'moult';

@Entity({ tableName: 'a_table_whose_name_is_long_enough_to_be_cut_in_its_sequence_63b' })
class A {
  @PrimaryKey({ name: 'identifier_of_the_row' }) id!: number;
}
@Entity({ tableName: 'tabelle_mit_äöü_und_ß_die_länger_ist_als_es_gut_wäre' })
class B {
  @PrimaryKey({ name: 'schlüssel_dieser_größe' }) id!: number;
}
