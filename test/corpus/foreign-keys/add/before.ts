import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
}
