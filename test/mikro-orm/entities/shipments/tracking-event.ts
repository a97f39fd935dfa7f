import { Entity, Enum, Index, ManyToOne, type Opt, PrimaryKey, Property, type Ref } from '@mikro-orm/postgresql';
import Shipment from './shipment';

@Entity()
export class TrackingEvent {
  @PrimaryKey({ type: 'bigint' })
  id!: bigint;

  @Index()
  @ManyToOne(() => Shipment, { ref: true, deleteRule: 'cascade' })
  shipment!: Ref<Shipment>;

  @Enum({ items: ['arrived', 'departed', 'held'] })
  @Property()
  what!: 'arrived' | 'departed' | 'held';

  @Property()
  at: Date & Opt = new Date();

  @Property({ defaultRaw: 'current_date', type: 'date' })
  day!: string;

  @Property({ type: 'json', nullable: true })
  payload: any;

  @Property({ nullable: true })
  note?: string;
}
