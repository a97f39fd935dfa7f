import { Entity, PrimaryKey, Property } from 'moult';

@Entity({
  storageParameters: { fillfactor: 70, 'toast.autovacuum_enabled': false, autovacuum_vacuum_scale_factor: 0.05 },
})
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
