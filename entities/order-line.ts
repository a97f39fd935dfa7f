import { Check, Entity, ManyToOne, PrimaryKey, Property } from 'moult';

import { Order } from './order.ts';
import { Product } from './product.ts';

@Entity()
@Check({ name: 'order_line_quantity_check', expression: 'quantity > 0' })
export class OrderLine {
  @ManyToOne(() => Order, { primary: true, deleteRule: 'cascade' })
  order!: Order;

  @PrimaryKey({ type: 'smallint' })
  position!: number;

  @ManyToOne(() => Product, { deleteRule: 'restrict', index: true })
  product!: Product;

  @Property({ type: 'integer', default: 1 })
  quantity = 1;

  @Property({ type: 'decimal', precision: 12, scale: 2 })
  unitPrice!: string;
}
