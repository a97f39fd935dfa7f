import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Address {
  @Property() street!: string;
  @Property({ fieldName: 'town' }) city!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Embedded(() => Address, { nullable: true }) homeAddress?: Address;
}
