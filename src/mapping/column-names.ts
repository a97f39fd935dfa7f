import type { MappedProperty } from './class-members.ts';
import { underscore } from './naming.ts';

/** What the columns of a property are called after when it gives them no names. */
export function standardName({ name, embedded }: MappedProperty): string {
  return underscore(embedded === undefined ? name : embedded.prefix + embedded.member);
}

/** The column of a property that has one. */
export function scalarName(property: MappedProperty): string {
  return property.options.columnNames?.[0] ?? standardName(property);
}

/** A property with its class, for messages. */
export function propertyLabel({ name, declaredBy, beside }: MappedProperty, className: string): string {
  const [own = name] = beside === true ? name.split('~') : [];
  return `${declaredBy ?? className}.${own}`;
}
