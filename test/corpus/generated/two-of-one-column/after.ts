import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'bigint' }) b!: string;
  @Property({ generated: 'b * 2' }) c!: number;
  @Property({ generated: 'b * 3' }) d!: number;
}
