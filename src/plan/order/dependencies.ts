import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../../schema/index.ts';
import { oldFormKey } from '../columns/column-definition.ts';
import { mentionedObjects } from '../mentions/mentioned-objects.ts';
import { calledNames, qualifiersOf } from '../mentions/sql-words.ts';

/** What an expression without a query can name. */
const KINDS: readonly ObjectKind[] = ['enum', 'domain', 'composite', 'range', 'sequence'];

/**
 * The sequences and types that an expression may name, and the routines that it calls. A name without a namespace is
 * one of `public`: the runner pins the search path to it.
 */
export function mentionedDependencies(schema: Schema, expression: string): ObjectId[] {
  const [called, qualifiers] = [calledNames(expression), qualifiersOf(expression)];
  return mentionedObjects(schema, expression).filter(({ kind, path: [namespace = '', last = '', ...rest] }) => {
    const routine = kind === 'routine' ? findObject(schema, objectId(kind, namespace, last, ...rest)) : undefined;
    const name = (routine?.name ?? last).toLowerCase();
    const before = qualifiers.get(name);
    const isThere =
      before === undefined ||
      before.has(namespace === 'public' ? '' : namespace.toLowerCase()) ||
      before.has(namespace);
    return isThere && (kind === 'routine' ? called.has(name) : KINDS.includes(kind));
  });
}

/**
 * Keys of those that must be there for the expression.
 *
 * @param self what the expression belongs to: its name counts for nothing
 */
export function neededKeys(schema: Schema, expression: string, self?: ObjectId): string[] {
  const own = self && objectKey(self);
  return mentionedDependencies(schema, expression)
    .map(objectKey)
    .filter((key) => key !== own);
}

/** Keys of what the expression lets go of when it goes: a swapped type is there in its old form until then. */
export function releasedKeys(schema: Schema, expression: string, self?: ObjectId): string[] {
  return neededKeys(schema, expression, self).flatMap((key) => [key, oldFormKey(key)]);
}
