import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity({ schema: 'app' })
@Index({ name: 'j', properties: ['b'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
