import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'bigint[]', default: [1] }) b!: string[];
  @Property({ columnType: 'int[]' }) c!: number[];
  @Property({ columnType: 'text[]' }) d!: string[];
}
