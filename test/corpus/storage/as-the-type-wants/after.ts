import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text', storage: 'extended' }) name!: string;
  @Property() size!: number;
}
