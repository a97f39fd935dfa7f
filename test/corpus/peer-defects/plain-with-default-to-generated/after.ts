import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey() id!: number;
  @Property() b!: number;
  @Property({ generated: 'b * 2' }) c!: number;
}
