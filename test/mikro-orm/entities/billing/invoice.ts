import { Collection, Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Numbered } from '../base';
import { Company } from '../companies/company';
import { payments } from '../enums';
import { MONEY, OPTIONAL } from '../shared/columns';
import { BILLING } from '../shared/names';
import { Shipment } from '@freight/shipments/index';
import { Currency } from './currency';
import { InvoiceLine } from './invoice-line';

@Entity({ tableName: `${BILLING}_invoice`, schema: BILLING })
@Unique({ properties: ['issuer', 'series', 'number'], name: 'invoice_number' })
export class Invoice extends Numbered<'state'> {
  @ManyToOne(() => Company, { ref: true })
  issuer!: Ref<Company>;

  @Property({ length: 4 })
  series!: string;

  @Property({ type: 'bigint' })
  number!: bigint;

  @Enum({ items: () => payments.InvoiceState, index: true })
  state: payments.InvoiceState & Opt = payments.InvoiceState.Open;

  @Enum({ items: () => payments.PaymentMethod, ...OPTIONAL })
  method?: payments.PaymentMethod;

  @ManyToOne(() => Currency, { ref: true, targetKey: 'code', fieldName: 'currency', default: 'EUR' })
  currency!: Ref<Currency>;

  @Property({ ...MONEY })
  total!: string;

  @Property({ type: 'date', defaultRaw: `(now() + interval '30 days')::date` })
  dueOn!: string;

  @OneToMany(() => InvoiceLine, (line) => line.invoice)
  lines = new Collection<InvoiceLine>(this);

  @ManyToMany(() => Shipment, undefined, { joinColumn: 'invoice', inverseJoinColumn: 'shipment' })
  shipments = new Collection<Shipment>(this);
}
