import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ default: 7 }) other!: number;
  @Property({ generated: 'other * 2' }) c!: number;
}
