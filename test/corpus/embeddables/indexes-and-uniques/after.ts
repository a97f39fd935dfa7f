import { Embeddable, Embedded, Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Embeddable()
@Index({ properties: ['city', 'street'] })
@Unique({ properties: ['zip', 'street'] })
@Index({ properties: ['zip'], where: 'zip is not null' })
class Address {
  @Property({ index: true }) city!: string;
  @Property({ unique: true }) street!: string;
  @Property() zip!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) home!: Address;
  @Embedded(() => Address, { prefix: 'w_', nullable: true }) work?: Address;
}
