import { Cascade, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ShipmentItem } from '../shipments/shipment-item';
import { Warehouse } from './warehouse';

@Entity()
@Unique({ properties: ['warehouse', 'aisle', 'shelf'] })
export class StorageBin {
  @PrimaryKey()
  readonly id!: number;

  @ManyToOne(() => Warehouse, { ref: true, cascade: [Cascade.PERSIST, Cascade.REMOVE] })
  public warehouse!: Ref<Warehouse>;

  @Property({ length: 2 })
  aisle!: string;

  @Property({ type: 'smallint' })
  shelf!: number;

  @ManyToOne(() => ShipmentItem, { ref: true, unique: true })
  content?: Ref<ShipmentItem>;

  @Property({ columnType: 'numeric(10,4)', nullable: true })
  load?: string;

  @Property({ name: 'last_inventory' })
  lastInventoryAt?: Date;

  constructor(warehouse: Ref<Warehouse>) {
    this.warehouse = warehouse;
  }
}
