import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ length: 20 }) code!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A) a!: A;
}
