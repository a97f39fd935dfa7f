import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ properties: ['title', 'body'], type: 'fulltext' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() title!: string;
  @Property({ type: 'text' }) body!: string;
}
