import { Entity, ManyToOne, OneToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { nullable: true }) parent?: A;
  @OneToOne(() => A, { nullable: true }) twin?: A;
}
