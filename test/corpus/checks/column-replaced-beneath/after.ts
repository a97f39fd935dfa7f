import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'c', expression: 'num_nonnulls(a, d) > 0' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'bigint', nullable: true }) a?: string;
  @Property({ nullable: true }) d?: number;
}
