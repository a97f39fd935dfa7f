import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ default: 1 }) b!: number;
  @Property({ generated: 'b * 2' }) c!: number;
}
