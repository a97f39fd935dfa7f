import { Check, Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Index({ properties: ['b', 'c'] })
@Index({ name: 'a_lower', expression: "create index a_lower on a (lower(b)) where b <> ''" })
@Unique({ properties: ['b', 'd'] })
@Check({ name: 'a_b_set', expression: "b <> ''" })
@Index({ properties: ['c'], where: 'c > 0' })
export class A {
  @PrimaryKey()
  id!: number;
  @Property({ default: 'x' }) b!: string;
  @Property() c!: number;
  @Property() d!: number;
}
