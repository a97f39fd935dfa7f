import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity({ schema: 'x' })
class A {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => B, { nullable: true }) b?: B;
}
@Entity({ schema: 'y' })
class C {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { nullable: true }) a?: A;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
}
