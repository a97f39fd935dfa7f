import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: { materialized: true }, expression: 'select id, size from thing', comment: 'sizes' })
class Sized {
  @PrimaryKey() id!: number;
}
