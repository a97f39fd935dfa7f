import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'i', properties: ['c'], type: 'hash' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() c!: string;
}
