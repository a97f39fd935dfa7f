import { Check, Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
@Check({ name: 'zip_is_long', expression: (columns) => `length(${columns['zip']}) > 3` })
class Address {
  @Property() zip!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) home!: Address;
}
