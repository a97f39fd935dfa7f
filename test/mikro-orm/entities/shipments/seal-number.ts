import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { ShipmentItem } from './shipment-item';

@Entity()
export class SealNumber {
  [PrimaryKeyProp]?: 'seal';

  @PrimaryKey({ length: 16 })
  seal!: string;

  @ManyToOne(() => ShipmentItem, {
    ref: true,
    joinColumns: ['shipment', 'line_no'],
    referencedColumnNames: ['shipment_id', 'line'],
    foreignKeyName: 'seal_of_item',
    deleteRule: 'cascade',
    updateRule: 'restrict',
  })
  item!: Ref<ShipmentItem>;

  @Property({ type: 'boolean', nullable: true })
  intact?: boolean;
}
