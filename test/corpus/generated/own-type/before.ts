import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: number;
  @Property({ generated: 'b * 2' }) c!: number;
  @Property({ generated: 'b', length: 20, type: 'string' }) d!: string;
}
