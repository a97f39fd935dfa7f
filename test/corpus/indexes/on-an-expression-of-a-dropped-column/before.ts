import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'i', expression: 'create index i on a (lower(b), (c + 1))' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property({ nullable: true }) c?: number;
}
