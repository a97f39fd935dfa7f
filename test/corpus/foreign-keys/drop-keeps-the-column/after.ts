import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @Property() aId!: number;
}
