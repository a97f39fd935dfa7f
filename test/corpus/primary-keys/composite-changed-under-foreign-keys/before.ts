import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey() x!: number;
  @PrimaryKey() y!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { nullable: true }) a?: A;
}
