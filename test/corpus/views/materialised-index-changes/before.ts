import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: { materialized: true }, expression: 'select id, size from thing' })
class Sized {
  @PrimaryKey() id!: number;
  @Index({ name: 'by_size' }) @Property() size!: number;
}
