import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select id, size from thing' })
class Sized {
  @PrimaryKey() id!: number;
}

@Entity({ view: true, expression: 'select id, size + 1 as size from sized' })
class Bigger {
  @PrimaryKey() id!: number;
}

@Entity({ view: true, expression: 'select max(size) as id from bigger' })
class Biggest {
  @PrimaryKey() id!: number;
}
