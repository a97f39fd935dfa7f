import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ storageParameters: { fillfactor: 70, autovacuum_enabled: false } })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
