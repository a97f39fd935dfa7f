import { findObject, objectId } from '../../schema/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import { tableKey, tablesOf } from './tables.ts';

/**
 * The tables between which rows may have moved without a statement that copies them: a table that becomes a partition, or
 * the other way round.
 *
 * @returns for each table of such a set the same key, for every other its own
 */
export function movedRows(from: Schema, to: Schema): (id: ObjectId<'table'>) => string {
  const [before, after] = [holders(from), holders(to)];
  const groups = new Map<string, string>();
  const groupOf = (key: string): string => {
    const group = groups.get(key);
    return group === undefined ? key : groupOf(group);
  };
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    // A partition of another table is another one, with rows of its own.
    if (before.has(place) && after.has(place)) continue;
    const old = before.get(place) ?? tableAt(from, place);
    const current = after.get(place) ?? tableAt(to, place);
    if (old === undefined || current === undefined || groupOf(old) === groupOf(current)) continue;
    groups.set(groupOf(old), groupOf(current));
  }
  return (id) => groupOf(tableKey(id));
}

/** The tables of which there are partitions: place of the partition → its table. */
function holders(schema: Schema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, table } of tablesOf(schema)) {
    for (const [name, { namespace = id.path[0] ?? '' }] of Object.entries(table.partitions))
      found.set(tableKey(objectId('table', namespace, name)), tableKey(id));
  }
  return found;
}

function tableAt(schema: Schema, place: string): string | undefined {
  const path = JSON.parse(place) as string[]; // tableKey made it
  return findObject(schema, objectId('table', ...path)) === undefined ? undefined : place;
}
