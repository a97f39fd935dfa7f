import type { Column } from '../schema/index.ts';
import type { CanonicalType } from './canonical-type.ts';
import type { PropertyFacts } from './property-descriptor.ts';

/**
 * Built-in types whose values are kept otherwise than `plain`.
 *
 * @see https://www.postgresql.org/docs/current/storage-toast.html
 */
const USUAL_STORAGE: Readonly<Record<string, Column['storage']>> = {
  numeric: 'main',
  inet: 'main',
  cidr: 'main',
  ...Object.fromEntries(
    'bit bytea char citext json jsonb jsonpath path polygon text tsvector varbit varchar xml'
      .split(' ')
      .map((type) => [type, 'extended'] as const),
  ),
};

/** How a column keeps its values, as far as its type does not want it so anyway. */
export function columnStorage(
  { storage, compression, statistics }: PropertyFacts,
  type: CanonicalType,
): Pick<Column, 'storage' | 'compression' | 'statistics'> {
  return {
    ...(storage !== undefined && storage !== usualStorage(type) && { storage }),
    ...(compression !== undefined && { compression }),
    ...(statistics !== undefined && statistics >= 0 && { statistics }),
  };
}

/** `undefined` where it cannot be told, as for the types of extensions. */
function usualStorage({ type, typeNamespace, dimensions }: CanonicalType): Column['storage'] | undefined {
  if (dimensions !== undefined) return 'extended';
  if (typeNamespace !== undefined) return undefined;
  const [name = type] = type.split('(');
  if (Object.hasOwn(USUAL_STORAGE, name)) return USUAL_STORAGE[name];
  return name.endsWith('range') ? 'extended' : 'plain';
}
