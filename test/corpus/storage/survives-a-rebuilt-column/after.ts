import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'varchar(50)', storage: 'external', statistics: 50 }) name!: string;
  @Property() size!: number;
}
