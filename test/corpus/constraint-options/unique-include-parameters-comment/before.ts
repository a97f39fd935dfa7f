import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Unique({ name: 'u', properties: 'name' })
@Unique({ name: 'v', properties: 'size', storageParameters: { fillfactor: 70 } })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
