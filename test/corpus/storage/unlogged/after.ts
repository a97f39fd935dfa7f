import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ unlogged: true })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
