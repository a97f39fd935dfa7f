import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => B) b!: B;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => C) c!: C;
}
@Entity()
class C {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A) a!: A;
}
