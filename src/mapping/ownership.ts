import type { PropertyDescriptor } from './property-descriptor.ts';

/** Whether the relation lives at this end: the other end is named by `mappedBy`, unless `owner` says otherwise. */
export function isOwningSide({ options }: PropertyDescriptor): boolean {
  return options.persist !== false && (options.mappedBy === undefined || options.owner === true);
}

/** Whether the property holds a foreign key in the table of its own class. */
export function isOwningToOne(property: PropertyDescriptor): boolean {
  return (property.kind === 'manyToOne' || property.kind === 'oneToOne') && isOwningSide(property);
}
