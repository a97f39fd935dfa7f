import { Entity, ManyToOne, Property, type Ref } from '@mikro-orm/core';
import Traceable from '../base/traceable';
import { MONEY } from '../shared/columns';
import { Invoice } from './invoice';

const DISCOUNT = -0.5;

@Entity({ schema: 'billing' })
export class InvoiceLine extends Traceable {
  @ManyToOne({ entity: () => Invoice, ref: true, deleteRule: 'cascade', referenceColumnName: 'id', index: true })
  invoice!: Ref<Invoice>;

  @Property({ default: 'freight' })
  text!: string;

  @Property()
  quantity: number = 1;

  @Property({ ...MONEY, comment: `per unit, before tax` })
  unitPrice!: string;

  @Property({ type: 'double', default: DISCOUNT })
  discount!: number;

  @Property({ ...MONEY, generated: (columns) => `(${columns.quantity} * ${columns.unitPrice}) stored`, nullable: true })
  net?: string;

  /** Redeclared: it stands among the columns of this class, with another length. */
  @Property({ length: 0 })
  override recordedAt = new Date();
}
