import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ columnType: 'bigint', generated: 'identity' }) id!: string;
  @ManyToOne(() => A, { nullable: true }) parent?: A;
}
