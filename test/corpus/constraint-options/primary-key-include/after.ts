import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ primaryKey: { include: ['name', 'size'] } })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
