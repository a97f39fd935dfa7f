import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Money {
  @Property() amount!: number;
  @Property({ length: 3 }) currency!: string;
  @Property({ type: 'date' }) due!: string;
}

@Entity()
class Invoice {
  @PrimaryKey() id!: number;
  @Embedded(() => Money) total!: Money;
  @Embedded(() => Money, { prefix: 'net_' }) net!: Money;
}
