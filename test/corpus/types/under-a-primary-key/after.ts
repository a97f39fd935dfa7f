import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'text' }) code!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A) a!: A;
}
