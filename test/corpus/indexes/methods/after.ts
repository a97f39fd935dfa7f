import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ properties: ['b'], type: 'gin' })
@Index({ properties: ['c'], type: 'hash' })
@Index({ properties: ['d'], type: 'gist' })
@Index({ properties: ['e'], type: 'fulltext' })
@Index({ properties: ['f'], type: 'brin' })
export class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'json' }) b!: object;
  @Property() c!: string;
  @Property({ columnType: 'int4range' }) d!: string;
  @Property({ columnType: 'tsvector' }) e!: string;
  @Property() f!: number;
}
