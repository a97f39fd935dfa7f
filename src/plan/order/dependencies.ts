import { objectKey } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../../schema/index.ts';
import { oldFormKey } from '../columns/column-definition.ts';
import { meanings } from '../mentions/meanings.ts';
import { mentionedObjects } from '../mentions/mentioned-objects.ts';
import type { NameUse } from '../mentions/sql-words.ts';

/** What an expression without a query can name apart from routines. */
const TYPES: readonly ObjectKind[] = ['enum', 'domain', 'composite', 'range'];

/** The sequences and types that an expression may name, and the routines that it calls. */
export function mentionedDependencies(schema: Schema, expression: string): ObjectId[] {
  const mentioned = mentionedObjects(schema, expression);
  // Most expressions name nothing, and are not worth taking apart.
  if (mentioned.length === 0) return [];
  const isMeant = meanings(schema, expression);
  return mentioned.filter((id) => isMeant(id, (use) => canName(id.kind, use)));
}

/** A word alone is a column; a sequence has no place in an expression but in a string. */
function canName(kind: ObjectKind, { place, isQualifier, isCalled, isType }: NameUse): boolean {
  if (kind === 'routine') return true;
  if (isQualifier) return false;
  if (TYPES.includes(kind)) return place === 'code' ? isCalled || isType : place === 'argument';
  return kind === 'sequence' && place === 'argument';
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
