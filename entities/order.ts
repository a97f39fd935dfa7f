import { Collection, Entity, Enum, Index, ManyToOne, OneToMany, Property } from 'moult';

import { Address } from './address.ts';
import { BaseEntity } from './base-entity.ts';
import { Customer } from './customer.ts';
import { OrderLine } from './order-line.ts';
import { OrderStatus } from './order-status.ts';

@Entity({ tableName: 'orders' })
@Index({
  properties: ['customer', 'createdAt'],
  columns: [{ name: 'customer' }, { name: 'createdAt', sort: 'desc' }],
  include: ['status'],
})
export class Order extends BaseEntity {
  @Property({ type: 'bigint', unique: true, comment: 'What the customer sees' })
  number!: string;

  @ManyToOne(() => Customer)
  customer!: Customer;

  @ManyToOne(() => Address, { nullable: true })
  shippingAddress?: Address;

  @Enum({ items: () => OrderStatus, nativeEnumName: 'order_status', default: OrderStatus.Draft })
  status: OrderStatus = OrderStatus.Draft;

  @Property({ type: 'datetime', nullable: true })
  placedAt?: Date;

  @OneToMany(() => OrderLine, (line) => line.order)
  lines = new Collection<OrderLine>(this);
}
