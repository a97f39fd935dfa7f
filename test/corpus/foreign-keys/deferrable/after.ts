import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { deferMode: 'deferred' }) a!: A;
  @ManyToOne(() => A, { deferMode: 'immediate' }) b!: A;
}
