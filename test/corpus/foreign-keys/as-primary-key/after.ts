import { Entity, OneToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @OneToOne(() => A, { primary: true }) a!: A;
}
