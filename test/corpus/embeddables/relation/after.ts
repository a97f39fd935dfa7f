import { Embeddable, Embedded, Entity, ManyToOne, OneToOne, PrimaryKey, Property } from 'moult';

@Entity()
class Country {
  @PrimaryKey({ length: 2 }) code!: string;
}

@Embeddable()
class Address {
  @Property() city!: string;
  @ManyToOne(() => Country, { nullable: true, index: true, foreignKeyName: 'in_country' }) country?: Country;
  @OneToOne(() => Country, { nullable: true, joinColumn: 'flag' }) flag?: Country;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) home!: Address;
  @Embedded(() => Address, { prefix: false, nullable: true }) work?: Address;
}
