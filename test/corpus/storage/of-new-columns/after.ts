import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() size!: number;
  @Property({ type: 'json', storage: 'external', compression: 'pglz', statistics: 10, nullable: true }) meta?: object;
}
