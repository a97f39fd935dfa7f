import { DecimalType, Entity, ManyToOne, PrimaryKeyProp, Property, type Ref } from '@mikro-orm/core';
import { Currency } from './currency';

@Entity({ tableName: 'billing.exchange_rate' })
export class ExchangeRate {
  [PrimaryKeyProp]?: ['from', 'to', 'day'];

  @ManyToOne(() => Currency, { primary: true, ref: true })
  from!: Ref<Currency>;

  @ManyToOne(() => Currency, { primary: true, ref: true })
  to!: Ref<Currency>;

  @Property({ primary: true, type: 'date' })
  day!: string;

  @Property({ type: DecimalType, precision: 18, scale: 8 })
  rate!: string;
}
