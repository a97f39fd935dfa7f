import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ generated: 'identity' }) id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A) a!: A;
}
