import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text', storage: 'plain', compression: 'pglz', statistics: 1 }) name!: string;
  @Property() size!: number;
}
