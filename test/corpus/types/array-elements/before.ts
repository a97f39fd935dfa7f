import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'int[]', default: [1] }) b!: number[];
  @Property({ columnType: 'text[]' }) c!: string[];
  @Property({ columnType: 'uuid[]' }) d!: string[];
}
