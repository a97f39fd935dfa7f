import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity({ comment: 'one' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ comment: 'two', nullable: true }) b?: string;
}
@Entity({ comment: 'three' })
class D {
  @PrimaryKey({ comment: 'four' }) id!: number;
  @Property({ comment: 'five' }) b!: string;
  @ManyToOne(() => A, { comment: 'six' }) a!: A;
}
