import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'i', properties: ['b'], columns: [{ name: 'b', sort: 'desc', nulls: 'first' }] })
@Index({ name: 'j', properties: ['b'], columns: [{ name: 'b', sort: 'asc', nulls: 'last' }] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
