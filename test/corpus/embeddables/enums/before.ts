import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Contact {
  @Property() value!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Contact) first!: Contact;
  @Embedded(() => Contact, { nullable: true }) second?: Contact;
}
