import { Check, Embeddable, Embedded, Entity, Index, PrimaryKey, Property } from 'moult';

abstract class Named {
  @Property({ index: true }) name!: string;
}

@Embeddable()
@Check<Place>({ expression: (columns) => `${columns.city} <> ''` })
class Place extends Named {
  @Property() city!: string;
}

@Embeddable()
@Index({ properties: ['name', 'street'] })
class Address extends Place {
  @Property() street!: string;
  @Property({ length: 20 }) declare city: string;
}

abstract class Located {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) address!: Address;
}

@Entity()
class Person extends Located {}

@Entity()
class Shop extends Located {}
