import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Address {
  @Property() street!: string;
  @Property({ index: true }) city!: string;
  @Property({ nullable: true }) zip?: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Address) home!: Address;
}
