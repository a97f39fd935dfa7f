import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ schema: 'app' })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
