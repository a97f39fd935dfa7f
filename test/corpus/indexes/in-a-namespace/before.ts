import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity({ schema: 'app' })
@Index({ name: 'i', properties: ['b'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
