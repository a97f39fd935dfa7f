import type { MappedProperty } from '../class-members.ts';
import { standardName } from '../column-names.ts';
import { underscore } from '../naming.ts';
import { isOwningToOne } from '../ownership.ts';

/**
 * What a column of a property may have been called, the likeliest first: `renamedFrom` as it is, else as the column of a
 * property of that name; in an embedded value, behind the prefix that it may have had.
 *
 * @param column its name afterwards
 */
export function formerColumns(property: MappedProperty, column: string): readonly string[] {
  const { embedded, options } = property;
  const prefix = embedded?.prefix ?? '';
  const formerPrefixes = embedded?.formerPrefixes ?? [];
  const name = options.renamedFrom?.name;
  if (name === undefined) {
    return column.startsWith(prefix) ? formerPrefixes.map((former) => former + column.slice(prefix.length)) : [];
  }
  const standard = standardName(property);
  const hasKeyName = isOwningToOne(property) && column.startsWith(`${standard}_`);
  const ending = hasKeyName ? column.slice(standard.length) : '';
  return [...formerPrefixes, prefix].flatMap((former) => {
    const ofProperty = underscore(former + name);
    return ending === '' ? [former + name, ofProperty, name] : [ofProperty + ending, former + name, name];
  });
}
