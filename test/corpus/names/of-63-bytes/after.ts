import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'a_table_name_of_exactly_sixty_three_bytes_which_is_the_limit_63' })
@Index({ properties: ['b', 'c'] })
@Check({ property: 'b', expression: 'true' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ name: 'a_column_name_of_exactly_sixty_three_bytes_which_is_the_limit63', unique: true }) b!: string;
  @Property({ nullable: true }) c?: string;
  @ManyToOne(() => A, { nullable: true }) parentOfThisRowWithALongName?: A;
}
