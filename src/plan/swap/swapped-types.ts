import type { Change } from '../../diff/index.ts';
import { findObject, objectId, objectKey, walkSchema } from '../../schema/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import { typeIds } from '../columns/column-definition.ts';
import { mentionedDependencies } from '../order/dependencies.ts';
import type { Sides } from '../operation.ts';
import { rebindsCalls } from '../routines/overloads.ts';
import { canReplaceRoutine } from '../routines/routine-replacement.ts';
import { routineTypes } from '../routines/routine-types.ts';
import { partsOf } from '../replacements/type-users.ts';
import { successorOf } from './kind-change.ts';
import { isSwappable } from './swappable-kinds.ts';
import { changesForm, isContained } from './type-form.ts';

/** Whether a type must be swapped, for its own sake or for that of something that it is made of. */
export function isSwapped(id: ObjectId, sides: Sides): boolean {
  return isSwappable(id) && isRenewed(id, sides);
}

/**
 * Whether a type or routine is made anew, for its own sake or for that of types and routines. A routine may be made anew
 * also for the tables that its body reads.
 */
export function isRenewed(id: ObjectId, sides: Sides): boolean {
  return renews(id, sides, new Set());
}

/**
 * Adds changes for the types that do not change themselves and must be swapped with something that they are made of.
 * Such a change names no attribute and has no values.
 */
export function addTypeSwaps(changes: readonly Change[], sides: Sides): Change[] {
  const isCause = ({ verb, id }: Change): boolean => (verb !== 'add' && isSwappable(id)) || id.kind === 'routine';
  if (!changes.some(isCause)) return [...changes];
  const known = new Set(changes.map(({ id }) => objectKey(id)));
  const swapped = walkSchema(sides.before).filter(({ id }) => !known.has(objectKey(id)) && isSwapped(id, sides));
  return [
    ...changes,
    ...swapped.map(({ id }): Change => ({ verb: 'alter', id, attribute: '', before: undefined, after: undefined })),
  ];
}

/** @param path keys of what asks, since a wrong schema may go in circles */
function renews(id: ObjectId, sides: Sides, path: ReadonlySet<string>): boolean {
  if (isSwappable(id) && successorOf(id, sides) !== undefined) return true;
  const key = objectKey(id);
  if (path.has(key) || !exists(sides.before, id) || !exists(sides.after, id)) return false;
  const asking = new Set([...path, key]);
  if (id.kind === 'routine') return renewsRoutine(objectId(id.kind, ...id.path), sides, asking);
  if (!isSwappable(id)) return false;
  return changesForm(id, sides) || stands(id, sides, asking) || retests(id, sides, asking);
}

function exists(schema: Schema, id: ObjectId): boolean {
  return findObject(schema, id) !== undefined;
}

/** Whether it stands on a swapped type, before and after. */
function stands(id: ObjectId, sides: Sides, path: ReadonlySet<string>): boolean {
  const kept = new Set(partsOf(sides.after, id).flatMap(typeIds).map(objectKey));
  const parts = partsOf(sides.before, id).flatMap(typeIds);
  return parts.some((part) => kept.has(objectKey(part)) && renews(part, sides, path));
}

/** Whether a check of a domain calls what is made anew, and PostgreSQL would not find the values to test again. */
function retests(id: ObjectId, sides: Sides, path: ReadonlySet<string>): boolean {
  if (id.kind !== 'domain') return false;
  const domain = objectId(id.kind, ...id.path);
  const checks = Object.values(findObject(sides.before, domain)?.checks ?? {}).join('; ');
  const rests = mentionedDependencies(sides.before, checks).some((used) => {
    const isRebound = used.kind === 'routine' && rebindsCalls(objectId('routine', ...used.path), sides);
    return isRebound || renews(used, sides, path);
  });
  return rests && isContained(sides.before, domain);
}

function renewsRoutine(id: ObjectId<'routine'>, sides: Sides, path: ReadonlySet<string>): boolean {
  const [before, after] = [findObject(sides.before, id), findObject(sides.after, id)];
  if (before === undefined || after === undefined) return false;
  if (!canReplaceRoutine(before, after)) return true;
  const values = before.arguments.map((argument) => argument.default ?? '');
  const sql = [...values, before.atomic ? before.body : ''].join('; ');
  const used = [...routineTypes(sides.before, before), ...mentionedDependencies(sides.before, sql)];
  return used.some((other) => renews(other, sides, path));
}
