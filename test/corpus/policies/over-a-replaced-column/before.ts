import { Entity, Policy, PrimaryKey, Property } from 'moult';

@Policy({ name: 'p', using: 'size > 1' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
