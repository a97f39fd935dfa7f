import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: number;
  @Property({ generated: 'b * 2', type: 'bigint' }) c!: string;
  @Property({ generated: 'b', length: 40, type: 'string' }) d!: string;
}
