import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'i', properties: ['c'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() c!: string;
}
