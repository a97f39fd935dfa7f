import { Check, Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Check({ expression: 'c > 0', property: 'c' })
@Index({ properties: ['c'], where: 'b > 0' })
@Unique({ properties: ['c', 'b'] })
export class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: number;
  @Property({ generated: 'b * 2' }) c!: number;
}
