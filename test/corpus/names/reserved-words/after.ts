import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'order' })
@Index({ properties: ['user', 'select'] })
@Check({ name: 'check', expression: '"select" > 0' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'text' }) user!: string;
  @Property({ default: 1 }) select!: number;
  @ManyToOne(() => B, { nullable: true }) table?: B;
}
@Entity({ tableName: 'table' })
class B {
  @PrimaryKey()
  id!: number;
  @Property({ unique: true, name: 'primary' }) primary!: string;
}
