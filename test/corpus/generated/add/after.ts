import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: number;
  @Property({ generated: (columns) => `(${columns['b']} * 2) stored` }) c!: number;
}
