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
  @ManyToOne(() => A, { nullable: true }) a?: A;
  @ManyToOne(() => A, { deleteRule: 'cascade', updateRule: 'restrict' }) b!: A;
  @ManyToOne(() => A, { deleteRule: 'no action' }) c!: A;
}
