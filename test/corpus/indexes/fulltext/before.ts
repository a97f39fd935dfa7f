import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property() title!: string;
  @Property({ type: 'text' }) body!: string;
}
