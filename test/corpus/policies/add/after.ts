import { Entity, Policy, PrimaryKey, Property } from 'moult';

@Policy({ name: 'seen', command: 'select', using: 'size > 0' })
@Policy({ name: 'made', command: 'insert', check: "name <> ''" })
@Policy({ using: 'true', roles: ['pg_monitor', 'current_user'] })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
