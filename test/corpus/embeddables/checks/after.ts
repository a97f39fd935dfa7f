import { Check, Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
@Check({ expression: "amount >= 0 and upper(currency) = currency and currency <> 'amount'" })
@Check<Money>({ name: 'due_in_time', expression: (columns) => `${columns.due} > date '2000-01-01'` })
class Money {
  @Property({ check: 'amount < 1000000' }) amount!: number;
  @Check({ expression: '"currency"::text ~ \'^[A-Z]+$\'' })
  @Property({ length: 3 })
  currency!: string;
  @Property({ type: 'date' }) due!: string;
}

@Entity()
class Invoice {
  @PrimaryKey() id!: number;
  @Embedded(() => Money) total!: Money;
  @Embedded(() => Money, { prefix: 'net_' }) net!: Money;
}
