import { Embeddable, Embedded, Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
class Country {
  @PrimaryKey({ length: 2 }) code!: string;
}

@Embeddable()
class Address {
  @Property() city!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) home!: Address;
  @Embedded(() => Address, { prefix: false, nullable: true }) work?: Address;
}
