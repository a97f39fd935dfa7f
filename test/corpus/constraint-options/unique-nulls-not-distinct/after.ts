import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Unique({ name: 'u', properties: 'name', nullsNotDistinct: true })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
