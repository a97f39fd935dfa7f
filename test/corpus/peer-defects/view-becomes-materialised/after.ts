import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() size!: number;
}

@Entity({ view: { materialized: true }, expression: 'select id, size from thing' })
@Index({ properties: ['size'] })
class Sized {
  @PrimaryKey() id!: number;
  @Property() size!: number;
}
