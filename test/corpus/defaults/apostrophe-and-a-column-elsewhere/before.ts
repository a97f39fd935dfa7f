import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property() s!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
}
