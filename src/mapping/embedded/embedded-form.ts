import type { MappedProperty } from '../class-members.ts';
import { scalarName } from '../column-names.ts';

/** Whether an embedded value is a list, which only json can hold. */
export function isList({ options, declared }: MappedProperty): boolean {
  return options.array ?? declared?.array === true;
}

/** Whether an embedded value is one json column instead of a column for each member. */
export function isJson(property: MappedProperty): boolean {
  return property.options.object === true || isList(property);
}

/** What the columns of an embedded value begin with if it stands alone. */
export function ownPrefix(property: MappedProperty): string {
  const { prefix = true } = property.options;
  if (prefix === true) return `${scalarName(property)}_`;
  return prefix === false ? '' : prefix;
}

/**
 * What the columns of an embedded value begin with. As in MikroORM a prefix that is given follows that of the value
 * around it, but not those further out, so that adopted tables keep their names.
 *
 * @param around own prefix of the value around it
 */
export function embeddedPrefix(property: MappedProperty, around: string): string {
  const { prefix = true, prefixMode = 'relative' } = property.options;
  const standsAlone = prefix === true || (prefix !== false && prefixMode === 'absolute');
  return standsAlone ? ownPrefix(property) : around + ownPrefix(property);
}
