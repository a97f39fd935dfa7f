import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Address {
  @Property() city!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) home!: Address;
  @Embedded(() => Address, { prefix: 'w_', nullable: true }) work?: Address;
}
