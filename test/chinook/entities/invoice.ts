import { Collection, Entity, ManyToOne, OneToMany, PrimaryKey, Property } from 'moult';
import { Customer } from './customer.ts';
import { InvoiceLine } from './invoice-line.ts';

@Entity()
export class Invoice {
  @PrimaryKey({ autoincrement: false })
  invoiceId!: number;

  @ManyToOne(() => Customer, {
    fieldName: 'customer_id',
    foreignKeyName: 'invoice_customer_id_fkey',
    index: 'invoice_customer_id_idx',
  })
  customer!: Customer;

  @Property({ columnType: 'timestamp' })
  invoiceDate!: Date;

  @Property({ length: 70, nullable: true })
  billingAddress?: string;

  @Property({ length: 40, nullable: true })
  billingCity?: string;

  @Property({ length: 40, nullable: true })
  billingState?: string;

  @Property({ length: 40, nullable: true })
  billingCountry?: string;

  @Property({ length: 10, nullable: true })
  billingPostalCode?: string;

  @Property({ type: 'decimal', precision: 10, scale: 2 })
  total!: string;

  @OneToMany(() => InvoiceLine, (line) => line.invoice)
  lines = new Collection<InvoiceLine>(this);
}
