import { BigIntType, Collection, type Opt, type Ref } from '@mikro-orm/core';
import {
  BeforeCreate,
  Check,
  Entity,
  Enum,
  Index,
  ManyToMany,
  ManyToOne,
  OneToMany,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Traceable } from '../base';
import { Company } from '../companies/company';
import { Priority, ShipmentStatus, TransportMode } from '../enums';
import { Voyage } from '../fleet/voyage';
import { Audited } from '../shared/audited';
import { HEAVY_KG } from '../shared/names';
import { Container } from './container';
import { ShipmentContainer } from './shipment-container';
import { ShipmentItem } from './shipment-item';

type Incoterm = 'EXW' | 'FOB' | 'CIF' | 'DDP';

@Audited('four eyes')
@Entity()
@Index({ properties: ['status', 'bookedAt'], name: 'shipment_board' })
@Index({
  properties: ['shipper', 'bookedAt'],
  columns: [
    { name: 'shipper', sort: 'asc' },
    { name: 'bookedAt', sort: 'desc' },
  ],
})
@Index({ properties: ['metadata'], type: 'gin' })
@Index({ properties: ['reference'], type: 'hash' })
@Index({ properties: ['reference', 'remarks'], type: 'fulltext', name: 'shipment_text' })
@Index({ properties: 'weightKg', where: `weight_kg > ${HEAVY_KG}`, name: `shipment_heavy_${HEAVY_KG}` })
@Index({ properties: ['bookedAt'], type: 'BRIN' })
@Check({ expression: 'weight_kg >= 0 and (volume is null or volume > 0)' })
export default class Shipment extends Traceable {
  @Unique()
  @Property({ length: 24 })
  reference!: string;

  @Enum({ items: () => ShipmentStatus, default: ShipmentStatus.Draft, index: true })
  status!: ShipmentStatus;

  @Enum({ items: () => TransportMode })
  mode: TransportMode & Opt = TransportMode.Sea;

  @Enum({ items: ['EXW', 'FOB', 'CIF', 'DDP'] as const, nullable: true, columnType: 'char(3)' })
  incoterm?: Incoterm;

  @Enum(() => Priority)
  priority: Priority & Opt = Priority.Normal;

  @ManyToOne(() => Company, { ref: true, updateRule: 'cascade', deleteRule: 'restrict' })
  shipper!: Ref<Company>;

  @ManyToOne(() => Company, { ref: true, joinColumn: 'consigned_to' })
  consignee!: Ref<Company>;

  @Property({ name: 'agent_id', type: 'uuid', nullable: true })
  agentId?: string;

  @ManyToOne({ entity: () => Company, ref: true, fieldName: 'agent_id', persist: false, nullable: true })
  agent?: Ref<Company>;

  @ManyToOne({ entity: () => Company, mapToPk: true, fieldName: 'insured_by', columnType: 'uuid', nullable: true })
  insurer?: string;

  @ManyToOne(() => Voyage, { ref: true })
  voyage?: Ref<Voyage> | null;

  @Property({ type: 'decimal', precision: 10, scale: 3 })
  weightKg!: string;

  @Property({ type: 'decimal', nullable: true })
  volume?: string;

  @Property({ type: 'jsonb', default: '{}' })
  metadata!: Record<string, unknown> & Opt;

  @Property({ columnType: 'text', nullable: true })
  remarks?: string | null;

  @Property()
  bookedAt?: Date;

  @Property({ type: Date, nullable: true })
  deliveredAt?: Date;

  @Property({ columnType: 'numeric(6,2)[]', nullable: true })
  dimensions?: number[];

  @OneToMany(() => ShipmentItem, (item) => item.shipment)
  items = new Collection<ShipmentItem>(this);

  @ManyToMany({ entity: () => Container, pivotEntity: () => ShipmentContainer, inversedBy: (c) => c.shipments })
  containers = new Collection<Container>(this);

  @Property({ persist: false })
  eta?: Date;

  @Property({ autoincrement: true })
  fileNumber!: number;

  @Property({ type: new BigIntType('bigint'), default: 0 })
  insuredCents!: bigint;

  @BeforeCreate()
  normaliseReference(): void {
    this.reference = this.reference.trim();
  }
}
