import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text', storage: 'external', statistics: 500 }) name!: string;
  @Property() size!: number;
}
