import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ primaryKey: { storageParameters: { fillfactor: 90 }, comment: 'key' } })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
