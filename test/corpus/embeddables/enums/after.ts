import { Embeddable, Embedded, Entity, Enum, PrimaryKey, Property } from 'moult';

@Embeddable()
class Contact {
  @Property() value!: string;
  @Enum({ items: ['mail', 'phone'], default: 'mail' }) kind!: string;
  @Enum({ items: ['low', 'high'], nativeEnumName: 'urgency', default: 'low' }) urgency!: string;
  @Enum({ items: ['a', 'b'], array: true, default: [] }) tags!: string[];
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Contact) first!: Contact;
  @Embedded(() => Contact, { nullable: true }) second?: Contact;
}
