import { Collection, Entity, Enum, ManyToOne, OneToMany, PrimaryKey, PrimaryKeyProp, Property, type Ref, Unique } from '@mikro-orm/core';
import { Hazard } from '../enums/handling';
import { SealNumber } from './seal-number';
import Shipment from './shipment';

@Entity({ tableName: 'shipment_items' })
@Unique({ properties: ['shipment', 'marks'] })
export class ShipmentItem {
  [PrimaryKeyProp]?: ['shipment', 'line'];

  @ManyToOne({ entity: () => Shipment, primary: true, ref: true, deleteRule: 'cascade' })
  shipment!: Ref<Shipment>;

  @PrimaryKey()
  line!: number;

  @Property({ length: 255 })
  description!: string;

  @Property({ length: 40 })
  marks!: string;

  @Property({ default: 1 })
  quantity!: number;

  @Enum({ items: () => Hazard })
  hazard: Hazard | null = null;

  @OneToMany(() => SealNumber, (seal) => seal.item)
  seals = new Collection<SealNumber>(this);
}
