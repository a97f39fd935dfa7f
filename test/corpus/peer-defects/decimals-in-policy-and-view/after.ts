import { Entity, Policy, PrimaryKey, Property } from 'moult';

@Entity({ rowLevelSecurity: 'force' })
@Policy({ name: 'big', command: 'select', using: 'size > 2.5' })
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'double' }) size!: number;
}

@Entity({ view: true, expression: 'select id from thing where size > 2.5' })
class BigThing {
  @Property() id!: number;
}
