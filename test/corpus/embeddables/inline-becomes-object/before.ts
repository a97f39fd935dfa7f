import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Address {
  @Property() street!: string;
  @Property({ default: 'Rome' }) city!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) home!: Address;
}
