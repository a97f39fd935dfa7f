import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Address {
  @Property() city!: string;
  @Property() zip!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Embedded(() => Address) home!: Address;
  @Embedded(() => Address, { object: true }) work!: Address;
  @Property({ type: 'json' }) meta!: object;
}
