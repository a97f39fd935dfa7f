import { Entity, Enum, ManyToOne, type Opt, PrimaryKey, Property, type Ref, Unique } from '@mikro-orm/core';
import { Auditable } from '../base/auditable';
import { Country } from '../places/country';
import { Company } from './company';

export enum AddressUse {
  Billing = 'billing',
  Pickup = 'pickup',
  Delivery = 'delivery',
}

@Entity()
@Unique({ name: 'one_primary_address', properties: ['company', 'use'], where: `"is_primary"` })
export class Address extends Auditable<'isPrimary'> {
  @PrimaryKey({ type: 'bigint' })
  id!: string;

  @ManyToOne(() => Company, { ref: true, deleteRule: 'cascade' })
  company!: Ref<Company>;

  @Enum({ items: () => AddressUse, nativeEnumName: 'address_use' })
  use: AddressUse & Opt = AddressUse.Delivery;

  @Enum({ items: () => AddressUse, nativeEnumName: 'address_use', array: true, nullable: true })
  formerUses?: AddressUse[];

  @Property({ type: 'string', length: 200 })
  line1!: string;

  @Property()
  line2Text?: string;

  @Property({ fieldName: 'zip', length: 12 })
  postalCode!: string | null;

  @ManyToOne(() => Country, { ref: true, updateRule: 'cascade' })
  country!: Ref<Country>;

  @Property({ default: false })
  isPrimary!: boolean;
}
