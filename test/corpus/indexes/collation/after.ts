import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'i', properties: ['b'], columns: [{ name: 'b', collation: 'C' }] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
