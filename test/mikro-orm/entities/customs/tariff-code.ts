import { Collection, Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, type Rel } from '@mikro-orm/core';

const LEVELS = ['chapter', 'heading', 'subheading'];

@Entity({ schema: 'customs', comment: `Harmonized System, ${LEVELS.length} levels` })
@Index({
  name: 'tariff_code_prefix',
  expression: (columns, table, indexName) =>
    `create index "${indexName}" on ${table} (left(${columns.code}, 4))`,
})
export class TariffCode {
  @Property({ type: 'text' })
  title!: string;

  /** Primary keys come first in the table, wherever they stand in the class. */
  @PrimaryKey({ length: 10 })
  code!: string;

  @ManyToOne(() => TariffCode, { nullable: true })
  parent?: Rel<TariffCode>;

  @OneToMany({ entity: () => TariffCode, mappedBy: 'parent' })
  children = new Collection<TariffCode>(this);

  @Property({ type: 'decimal', precision: 5, scale: 2, default: '0.00' })
  dutyPercent!: string;
}
