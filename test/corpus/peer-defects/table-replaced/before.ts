import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'client' })
class Client {
  @PrimaryKey() id!: number;
  @Property() name!: string;
}
