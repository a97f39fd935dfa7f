import { Entity, Policy, PrimaryKey, Property } from 'moult';

@Policy({ name: 'p', using: 'size > 10', check: 'size > 20' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
