import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'bigint' }) id!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A) a!: A;
}
