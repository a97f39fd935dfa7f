import { Entity, Enum, ManyToOne, Property, Unique } from 'moult';

import { BaseEntity } from './base-entity.ts';
import { Order } from './order.ts';

export const PROVIDERS = ['card', 'transfer', 'voucher'] as const;

@Entity({ schema: 'billing' })
@Unique({ properties: ['provider', 'reference'], deferMode: 'deferred' })
export class Payment extends BaseEntity {
  @ManyToOne(() => Order, { deferMode: 'deferred' })
  order!: Order;

  @Enum({ items: [...PROVIDERS] })
  provider!: (typeof PROVIDERS)[number];

  @Property({ type: 'string', length: 100 })
  reference!: string;

  @Property({ type: 'decimal', precision: 12, scale: 2 })
  amount!: string;
}
