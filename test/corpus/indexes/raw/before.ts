import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'a_lower', expression: 'create index a_lower on a (lower(b))' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
