import { Entity, Policy, PrimaryKey, Property } from 'moult';

@Policy({ name: 'p', using: 'may_see(size)' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
