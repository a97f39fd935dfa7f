import type { Change } from '../../diff/index.ts';
import { findObject, objectId, objectKey, STRUCTURE } from '../../schema/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import type { Sides } from '../operation.ts';
import { ruleOf } from '../rules.ts';
import { namesOf, takenNames } from './taken-names.ts';

/** Two names of one object. */
export interface Rename {
  readonly from: ObjectId;
  readonly to: ObjectId;
}

/**
 * Finds objects that come and go in the same parent with nothing but their names different: giving them the new name
 * loses nothing and builds nothing. Several that are equal are paired by name. A name that something else has before is
 * no target.
 */
export function findRenames(changes: readonly Change[], sides: Sides): Rename[] {
  const gone = byValue(changes, 'remove', sides.before);
  if (gone.size === 0) return [];
  const come = byValue(changes, 'add', sides.after);
  const pairs = [...gone].flatMap(([value, from]) => {
    const to = come.get(value) ?? [];
    return from.slice(0, to.length).map((id, index): Rename => ({ from: id, to: to[index] ?? id }));
  });
  if (pairs.length === 0) return [];
  const taken = takenNames(sides.before, new Set(pairs.map(({ to }) => to.path[0])));
  return pairs.filter(({ to }) => !namesOf(to).some((name) => taken.has(name)));
}

/** Objects that can be given another name, in the order of their names: parent and value → ids. */
function byValue(changes: readonly Change[], verb: Change['verb'], schema: Schema): Map<string, ObjectId[]> {
  const result = new Map<string, ObjectId[]>();
  const parents = new Set(changes.filter((change) => change.verb === verb).map(({ id }) => objectKey(id)));
  for (const change of changes) {
    const { id } = change;
    if (change.verb !== verb || ruleOf(id.kind).rename === undefined || parents.has(objectKey(parentOf(id)))) continue;
    const key = `${id.kind} ${JSON.stringify([id.path.slice(0, -1), sorted(findObject(schema, id))])}`;
    result.set(key, [...(result.get(key) ?? []), id]);
  }
  for (const ids of result.values()) ids.sort((a, b) => (objectKey(a) < objectKey(b) ? -1 : 1));
  return result;
}

function parentOf({ kind, path }: ObjectId): ObjectId {
  return objectId(STRUCTURE[kind].parent ?? kind, ...path.slice(0, -1));
}

/** The same text for equal values. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)]);
}
