import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ unlogged: true, storageParameters: { fillfactor: 90 } })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
