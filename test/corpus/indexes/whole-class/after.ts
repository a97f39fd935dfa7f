import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({
  properties: ['a', 'b', 'c'],
  columns: [
    { name: 'a', sort: 'desc', nulls: 'last' },
    { name: 'b', collation: 'C' },
  ],
  include: ['d'],
  where: "d <> ''",
  fillFactor: 90,
})
export class Full {
  @PrimaryKey()
  id!: number;
  @Property() a!: number;
  @Property() b!: string;
  @Property() c!: number;
  @Property() d!: string;
}
