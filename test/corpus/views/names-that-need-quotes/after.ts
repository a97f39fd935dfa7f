import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select id from thing', tableName: 'The "View"' })
class Odd {
  @PrimaryKey() id!: number;
}

@Entity({ view: true, expression: 'select id from "The ""View"""' })
class Twice {
  @PrimaryKey() id!: number;
}
