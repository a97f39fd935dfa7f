import { Entity, Policy, PrimaryKey, Property } from 'moult';

@Entity({ rowLevelSecurity: 'force' })
@Policy({ name: 'big', command: 'select', using: 'size > 1.5' })
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'double' }) size!: number;
}

@Entity({ view: true, expression: 'select id from thing where size > 1.5' })
class BigThing {
  @Property() id!: number;
}
