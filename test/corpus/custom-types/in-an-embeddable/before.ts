import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Price {
  @Property({ length: 3 }) currency!: string;
}

@Entity()
class Item {
  @PrimaryKey() id!: number;
  @Embedded(() => Price) price!: Price;
}
