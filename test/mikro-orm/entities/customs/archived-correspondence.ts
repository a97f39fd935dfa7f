import { Entity, ManyToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Collection } from '@mikro-orm/core';
import { Country } from '../places';

/** A name so long that not even the name of the primary key fits. */
@Entity({ tableName: 'archived_binding_tariff_information_correspondence_of_the_eu', schema: 'customs' })
export class ArchivedCorrespondence {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text', unique: true })
  subject!: string;

  @ManyToMany({ entity: () => Country, pivotTable: 'customs.correspondence_addressees' })
  addressees = new Collection<Country>(this);
}
