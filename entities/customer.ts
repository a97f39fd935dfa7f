import { Collection, Entity, OneToMany, OneToOne, Property, Unique } from 'moult';

import { Address } from './address.ts';
import { BaseEntity } from './base-entity.ts';
import { Order } from './order.ts';

@Entity({ comment: 'People who buy' })
@Unique({ properties: ['email'] })
export class Customer extends BaseEntity {
  @Property({ type: 'string', length: 320 })
  email!: string;

  @Property({ type: 'string', length: 120 })
  name!: string;

  @Property({ type: 'boolean', default: false })
  newsletter = false;

  @OneToOne(() => Address, { nullable: true, deleteRule: 'set null' })
  defaultAddress?: Address;

  @OneToMany(() => Order, (order) => order.customer)
  orders = new Collection<Order>(this);
}
