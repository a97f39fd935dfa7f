import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'customer' })
class Client {
  @PrimaryKey() id!: number;
  @Property() name!: string;
}
