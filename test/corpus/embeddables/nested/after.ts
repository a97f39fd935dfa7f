import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Geo {
  @Property({ type: 'double', default: 0 }) lat!: number;
  @Property({ type: 'double', default: 0 }) lon!: number;
}

@Embeddable()
class Address {
  @Property() city!: string;
  @Embedded(() => Geo) geo!: Geo;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) home!: Address;
  @Embedded(() => Address, { prefix: 'w_', nullable: true }) work?: Address;
}
