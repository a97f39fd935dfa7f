import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'email' }) name!: string;
  @Property() size!: number;
}
