import { findObject, lookup, objectId } from '../../schema/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import { namespaceOf } from '../keys.ts';
import type { Sides } from '../operation.ts';

type Id = ObjectId<'routine'>;

/** The routines of a schema that share the name of one, itself among them if it is there. */
export function overloads(schema: Schema, id: Id, { before, after }: Sides): Id[] {
  const namespace = namespaceOf(id);
  const name = (findObject(before, id) ?? findObject(after, id))?.name;
  const { routines = {} } = lookup(schema.namespaces, namespace) ?? {};
  return Object.entries(routines)
    .filter(([, routine]) => routine.name === name)
    .map(([key]) => objectId('routine', namespace, key));
}

/** Whether a routine of the name comes or goes beside others: a call that stays the same may then mean another one. */
export function rebindsCalls(id: Id, sides: Sides): boolean {
  const keys = (schema: Schema): string[] => overloads(schema, id, sides).map(({ path }) => path.at(-1) ?? '');
  const [before, after] = [keys(sides.before), keys(sides.after)];
  if (before.length === 0 || after.length === 0) return false;
  return before.length !== after.length || before.some((key) => !after.includes(key));
}
