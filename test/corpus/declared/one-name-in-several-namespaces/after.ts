import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ tableName: 'thing', schema: 'app' })
class AppThing {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'word' }) word!: string;
}

@Entity({ view: true, expression: 'select id from app.thing', schema: 'app' })
class Seen {
  @PrimaryKey() id!: number;
}
