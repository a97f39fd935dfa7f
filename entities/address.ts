import { Entity, ManyToOne, Property } from 'moult';

import { BaseEntity } from './base-entity.ts';
import { Country } from './country.ts';

@Entity()
export class Address extends BaseEntity {
  @Property({ type: 'string' })
  street!: string;

  @Property({ type: 'string', length: 20 })
  postalCode!: string;

  @Property({ type: 'string', length: 100 })
  city!: string;

  @ManyToOne(() => Country, { deleteRule: 'restrict' })
  country!: Country;
}
