import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ primaryKey: false })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
