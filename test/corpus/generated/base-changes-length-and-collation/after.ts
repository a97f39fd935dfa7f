import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'i', properties: ['id'], where: "b <> ''" })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ length: 40 }) b!: string;
  @Property({ collation: 'C' }) c!: string;
  @Property({ type: 'text', generated: 'upper(b)' }) d!: string;
  @Property({ type: 'text', generated: 'lower(c)' }) e!: string;
}
