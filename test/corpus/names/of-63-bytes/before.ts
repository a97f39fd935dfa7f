import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'a_table_name_of_exactly_sixty_three_bytes_which_is_the_limit_63' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ name: 'a_column_name_of_exactly_sixty_three_bytes_which_is_the_limit63' }) b!: string;
}
