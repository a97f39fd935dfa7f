import { parseTypeName } from '../../schema/index.ts';
import type { TypeUse } from '../../schema/index.ts';

/** Types that hold every value of those before them in their row. */
const LADDERS = [
  ['smallint', 'integer', 'bigint', 'numeric'],
  ['real', 'double precision'],
  ...['varchar', 'smallint', 'integer', 'bigint', 'numeric', 'boolean', 'uuid', 'json', 'jsonb'].map((type) => [
    type,
    'text',
  ]),
];

/** Types of which PostgreSQL takes a value as it is or not at all. */
const EXACT = ['smallint', 'integer', 'bigint'];

export interface TypeChange {
  readonly before: TypeUse;
  readonly after: TypeUse;
  /** Whether the type of a column is an enum that the schema knows. */
  isEnum(column: TypeUse): boolean;
}

/**
 * Whether every value comes back as it was when the type is changed and changed back, or PostgreSQL refuses to change
 * it. When in doubt the answer is no: a wrong yes would call a lossy migration reversible.
 */
export function keepsValues({ before, after, isEnum }: TypeChange): boolean {
  if (before.dimensions !== after.dimensions) return false;
  const isUsers = ({ typeNamespace }: TypeUse): boolean => typeNamespace !== undefined;
  if (isUsers(before) || isUsers(after)) return [before, after].every((column) => isEnum(column) || isText(column));
  const [from, to] = [parseTypeName(before.type), parseTypeName(after.type)];
  if (from.base === to.base) return modifiersGrow(from.modifiers, to.modifiers);
  if (EXACT.includes(from.base) && EXACT.includes(to.base)) return true;
  return (
    to.modifiers.length === 0 &&
    LADDERS.some((ladder) => ladder.includes(from.base) && ladder.indexOf(from.base) < ladder.indexOf(to.base))
  );
}

/** A label becomes the same text, and a text the same label, if there is one. */
function isText({ type, typeNamespace }: TypeUse): boolean {
  return typeNamespace === undefined && ['text', 'varchar'].includes(parseTypeName(type).base);
}

/** `(10,2)` grows to `(12,2)` and to none; a scale that changes moves the digits before the point too. */
function modifiersGrow([length, scale]: readonly number[], [newLength, newScale]: readonly number[]): boolean {
  if (newLength === undefined) return true;
  return length !== undefined && newLength >= length && newScale === scale;
}
