import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: { materialized: true }, expression: 'select id, size, -id as id2 from thing' })
class Sized {
  @PrimaryKey() id!: number;
  @Index({ name: 'by_size', columns: [{ name: 'size', sort: 'desc' }], comment: 'biggest first' })
  @Property()
  size!: number;
  @Property({ unique: true }) id2!: number;
}
