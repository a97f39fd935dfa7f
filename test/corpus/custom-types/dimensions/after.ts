import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Board {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'bigint[]', default: [1, 2, 3] }) row!: number[];
  @Property({
    columnType: 'int[][]',
    default: [
      [1, 2],
      [3, 4],
    ],
  })
  cells!: number[][];
  @Property({
    columnType: 'text[3][3]',
    default: [
      ['a b', '"'],
      ['', 'null'],
    ],
  })
  words!: string[][];
  @Property({ columnType: 'numeric(6,2) array', default: [] }) prices!: string[];
  @Property({ columnType: 'varchar(5)[][][]', nullable: true }) cube?: string[][][];
}
