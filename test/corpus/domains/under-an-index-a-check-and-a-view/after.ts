import { Check, Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Index() @Check({ expression: "name <> ''" }) @Property({ columnType: 'email' }) name!: string;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select id, name from thing' })
class Sized {
  @PrimaryKey() id!: number;
}
