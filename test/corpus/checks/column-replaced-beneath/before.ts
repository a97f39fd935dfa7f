import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'c', expression: 'num_nonnulls(a, b) > 0' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ nullable: true }) a?: number;
  @Property({ nullable: true }) b?: number;
}
