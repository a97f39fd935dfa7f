import { Check, Embeddable, Embedded, Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Embeddable()
@Index({ name: 'address_city', properties: ['city'] })
@Unique({ name: 'address_zip', properties: ['zip'] })
@Check<Address>({ name: 'address_zip_length', expression: (columns) => `length(${columns.zip}) = 5` })
class Address {
  @Property() city!: string;
  @Property({ index: 'address_zip_prefix', check: "zip <> ''" }) zip!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) home!: Address;
  @Embedded(() => Address, { nullable: true }) work?: Address;
}
