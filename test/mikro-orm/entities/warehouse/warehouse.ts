import { Collection, Entity, OneToMany, Property } from '@mikro-orm/core';
import { Numbered } from '../base';
import { StorageBin } from './storage-bin';

export enum Climate {
  Ambient = 'ambient',
  Chilled = 'chilled',
}

@Entity({ schema: 'public' })
export class Warehouse extends Numbered {
  @Property({ unique: true, length: 8 })
  code!: string;

  @Property({ type: 'string', default: Climate.Ambient })
  climate!: Climate;

  @Property({ type: 'decimal', precision: 8, scale: 1, nullable: true, unique: 'warehouse_area_is_unique' })
  area?: number;

  @Property()
  openOnSundays: boolean = false;

  @OneToMany(() => StorageBin, (bin) => bin.warehouse)
  bins = new Collection<StorageBin>(this);
}

/** A second entity in the file; read-only, has no table. */
@Entity({ expression: 'select warehouse_id, count(*) as bins from storage_bin group by 1' })
export class WarehouseOccupancy {
  @Property()
  warehouseId!: number;

  @Property()
  bins!: number;
}
