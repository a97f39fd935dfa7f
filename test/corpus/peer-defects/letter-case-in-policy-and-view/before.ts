import { Entity, Policy, PrimaryKey, Property } from 'moult';

@Entity({ rowLevelSecurity: true })
@Policy({ name: 'only_a', using: "kind = 'A'" })
class Thing {
  @PrimaryKey() id!: number;
  @Property() kind!: string;
}

@Entity({ view: true, expression: "select id from thing where kind = 'A'" })
class ThingA {
  @Property() id!: number;
}
