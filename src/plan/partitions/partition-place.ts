import { findObject, objectId, objectKey, walkSchema } from '../../schema/index.ts';
import type { ForeignKey, ObjectId, Schema } from '../../schema/index.ts';
import { nameOf, namespaceOf } from '../keys.ts';
import type { Sides } from '../operation.ts';

/** The name that a partition has as a table, apart from what it is a part of. */
export function placeOf(schema: Schema, id: ObjectId<'partition'>): ObjectId<'table'> {
  return objectId('table', findObject(schema, id)?.namespace ?? namespaceOf(id), nameOf(id));
}

/** Whether what is a partition in the one schema is a table of its own in the other. */
export function isTableElsewhere(id: ObjectId<'partition'>, here: Schema, there: Schema): boolean {
  return findObject(there, id) === undefined && findObject(there, placeOf(here, id)) !== undefined;
}

/** The partitions that a table has before and after. */
export function stayingPartitions(table: ObjectId<'table'>, { before, after }: Sides): ObjectId<'partition'>[] {
  return partitionsOf(table, after).filter((id) => findObject(before, id) !== undefined);
}

/** The partitions that are made for a table, and were no tables before. */
export function newPartitions(table: ObjectId<'table'>, { before, after }: Sides): ObjectId<'partition'>[] {
  return partitionsOf(table, after).filter((id) => !isTableElsewhere(id, after, before));
}

function partitionsOf(table: ObjectId<'table'>, schema: Schema): ObjectId<'partition'>[] {
  const names = Object.keys(findObject(schema, table)?.partitions ?? {});
  return names.map((name) => objectId('partition', ...table.path, name));
}

/** Whether foreign keys point to a table. */
export function isReferenced(schema: Schema, table: ObjectId<'table'>): boolean {
  return referencedTables(schema).has(objectKey(table));
}

/** Schemas do not change. */
const REFERENCED = new WeakMap<Schema, ReadonlySet<string>>();

function referencedTables(schema: Schema): ReadonlySet<string> {
  const known = REFERENCED.get(schema);
  if (known !== undefined) return known;
  const keys = walkSchema(schema).flatMap(({ id, value }) => {
    if (id.kind !== 'foreignKey') return [];
    const { references } = value as ForeignKey; // the walk gives each id with its value
    return [objectKey(objectId('table', references.namespace, references.table))];
  });
  const found = new Set(keys);
  REFERENCED.set(schema, found);
  return found;
}
