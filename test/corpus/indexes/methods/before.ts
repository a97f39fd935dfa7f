import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'json' }) b!: object;
  @Property() c!: string;
  @Property({ columnType: 'int4range' }) d!: string;
  @Property({ columnType: 'tsvector' }) e!: string;
  @Property() f!: number;
}
