import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => B, { nullable: true }) b?: B;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { nullable: true }) a?: A;
}
@Entity()
class C {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => B, { nullable: true }) b?: B;
}
