import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ primaryKey: { storageParameters: { fillfactor: 80 } } })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
