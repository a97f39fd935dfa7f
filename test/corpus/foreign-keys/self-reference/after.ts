import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { nullable: true }) parent?: A;
}
