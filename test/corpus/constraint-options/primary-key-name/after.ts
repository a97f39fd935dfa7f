import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ primaryKey: { name: 'The Key' } })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
