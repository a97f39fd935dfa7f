import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'thing' })
@Check({ name: 'c', expression: 'num_nonnulls(thing.*) > 0' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ nullable: true }) a?: number;
}
