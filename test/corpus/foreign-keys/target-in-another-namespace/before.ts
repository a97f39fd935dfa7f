import { Entity, PrimaryKey } from 'moult';

@Entity({ schema: 'x' })
class A {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
}
