import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'i', expression: 'create index i on a (lower(b))' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
