import type { RangeType } from '../../schema/index.ts';
import { clipName, MAX_NAME_BYTES } from '../sequences/sequence.ts';

const SUFFIX = '_multirange';

/**
 * What the multirange type of a range type is called.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtype.html "Range Types"
 */
export function multirangeName(name: string, { multirange }: RangeType): string {
  if (multirange !== undefined) return multirange;
  const place = name.indexOf('range');
  return place === -1
    ? clipName(name, MAX_NAME_BYTES - SUFFIX.length) + SUFFIX
    : clipName(`${name.slice(0, place)}multi${name.slice(place)}`, MAX_NAME_BYTES);
}
