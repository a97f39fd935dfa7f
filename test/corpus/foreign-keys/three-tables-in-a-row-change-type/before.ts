import { Entity, ManyToOne, OneToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @OneToOne(() => A, { primary: true }) a!: A;
}
@Entity()
class C {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => B) b!: B;
}
