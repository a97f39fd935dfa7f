import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text', storage: 'main', statistics: 0 }) name!: string;
  @Property() size!: number;
}
