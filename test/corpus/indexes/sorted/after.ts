import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({
  name: 'i',
  properties: ['b', 'c'],
  columns: [
    { name: 'b', sort: 'desc' },
    { name: 'c', nulls: 'first' },
  ],
})
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property() c!: string;
}
