import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ generated: 'z * 2' }) a!: number;
  @Property({ default: 4 }) z!: number;
}
