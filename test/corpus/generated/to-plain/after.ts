import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: number;
  @Property({ type: 'bigint', index: true, default: 4 }) c!: string;
}
