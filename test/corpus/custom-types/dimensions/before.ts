import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Board {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'int[]', default: [1, 2] }) row!: number[];
}
