import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'i', properties: ['b'], include: ['c'], fillFactor: 70 })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property() c!: string;
}
