import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: { materialized: true }, expression: 'select id, size from thing' })
class Sized {
  @PrimaryKey() id!: number;
}

@Entity({ view: true, expression: 'select max(id) as id from sized' })
class Top {
  @PrimaryKey() id!: number;
}
