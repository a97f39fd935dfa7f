import { Entity, Policy, PrimaryKey, Property } from 'moult';

@Policy({ name: 'p', using: 'id in (select id from sized)' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select 2 as size, 1 as id' })
class Sized {
  @PrimaryKey() id!: number;
}
