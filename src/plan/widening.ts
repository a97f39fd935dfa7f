import { parseTypeName } from '../schema/index.ts';
import type { Column } from '../schema/index.ts';

/** Types that hold every value of those before them in their row. */
const LADDERS = [
  ['smallint', 'integer', 'bigint', 'numeric'],
  ['real', 'double precision'],
  ['varchar', 'text'],
  ['json', 'jsonb'],
];

/**
 * Whether every value of the old type fits into the new one and comes back as it was. When in doubt the answer is no:
 * a wrong yes would call a lossy migration reversible.
 */
export function isWidening(before: Column, after: Column): boolean {
  if (before.typeNamespace !== undefined || after.typeNamespace !== undefined) return false;
  if (before.dimensions !== after.dimensions) return false;
  const [from, to] = [parseTypeName(before.type), parseTypeName(after.type)];
  if (from.base === to.base) return modifiersGrow(from.modifiers, to.modifiers);
  return (
    to.modifiers.length === 0 &&
    LADDERS.some((ladder) => ladder.includes(from.base) && ladder.indexOf(from.base) < ladder.indexOf(to.base))
  );
}

/** `(10,2)` grows to `(12,2)` and to none; a scale that changes moves the digits before the point too. */
function modifiersGrow([length, scale]: readonly number[], [newLength, newScale]: readonly number[]): boolean {
  if (newLength === undefined) return true;
  return length !== undefined && newLength >= length && newScale === scale;
}
