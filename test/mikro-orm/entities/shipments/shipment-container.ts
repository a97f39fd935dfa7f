import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Container } from './container';
import Shipment from './shipment';

/** A pivot entity with columns of its own; its key is made of two foreign keys. */
@Entity()
export class ShipmentContainer {
  [PrimaryKeyProp]?: ['shipment', 'container'];

  @ManyToOne(() => Shipment, { primary: true, ref: true })
  shipment!: Ref<Shipment>;

  @ManyToOne(() => Container, { primary: true, ref: true })
  container!: Ref<Container>;

  @Property({ defaultRaw: 'current_timestamp', type: 'datetime' })
  loadedAt!: Date;

  @Property({ type: 'integer', nullable: true })
  stowagePosition?: number;
}
