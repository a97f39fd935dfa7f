import { Embeddable, Embedded, Entity, PrimaryKey, Property, Type } from 'moult';

class Amount extends Type {
  override getColumnType(property: { scale?: number }): string {
    return `numeric(12,${property.scale ?? 0})`;
  }
}

@Embeddable()
class Price {
  @Property({ length: 3 }) currency!: string;
  @Property({ type: Amount, scale: 2, default: '0', check: 'amount >= 0' }) amount!: string;
}

@Entity()
class Item {
  @PrimaryKey() id!: number;
  @Embedded(() => Price) price!: Price;
}
