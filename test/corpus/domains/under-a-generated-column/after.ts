import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'email' }) name!: string;
  @Property() size!: number;
  @Property({ columnType: 'text', generated: 'lower(name)' }) lower!: string;
}
