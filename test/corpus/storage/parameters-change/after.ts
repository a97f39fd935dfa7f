import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ storageParameters: { fillfactor: 80, parallel_workers: 2 } })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
