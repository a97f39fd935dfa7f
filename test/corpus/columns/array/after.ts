import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class User {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'text[]', default: [] }) tags!: string[];
  @Property({ columnType: 'int[]', default: [1, 2] }) numbers!: number[];
  @Property({ columnType: 'text[]', default: ['a b', '', 'null', 'c,"d"', "it's", '\\'] }) odd!: string[];
  @Property({ columnType: 'int[][]', nullable: true }) grid?: number[][];
}
