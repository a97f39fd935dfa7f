import { findObject, objectId, objectKey, walkSchema } from '../../schema/index.ts';
import type { ForeignKey, ObjectId, Schema } from '../../schema/index.ts';
import { nameOf, namespaceOf } from '../keys.ts';

/** The name that a partition has as a table, apart from what it is a part of. */
export function placeOf(schema: Schema, id: ObjectId<'partition'>): ObjectId<'table'> {
  return objectId('table', findObject(schema, id)?.namespace ?? namespaceOf(id), nameOf(id));
}

/** The partition of that name, whatever it is a part of. */
function partitionNamed(schema: Schema, place: ObjectId<'table'>): ObjectId<'partition'> | undefined {
  return indexOf(schema).partitions.get(objectKey(place));
}

/**
 * Whether what a partition is on one side lives on the other side as a table of its own, or as a partition of another
 * table, which had none of that name here.
 */
export function livesElsewhere(id: ObjectId<'partition'>, here: Schema, there: Schema): boolean {
  if (findObject(there, id) !== undefined) return false;
  const place = placeOf(here, id);
  if (findObject(there, place) !== undefined) return true;
  const other = partitionNamed(there, place);
  return other !== undefined && findObject(here, other) === undefined;
}

/** Whether foreign keys point to a table. */
export function isReferenced(schema: Schema, table: ObjectId<'table'>): boolean {
  return indexOf(schema).referenced.has(objectKey(table));
}

interface Index {
  /** Place → partition. */
  readonly partitions: ReadonlyMap<string, ObjectId<'partition'>>;
  readonly referenced: ReadonlySet<string>;
}

/** Schemas do not change. */
const INDEXES = new WeakMap<Schema, Index>();

function indexOf(schema: Schema): Index {
  const known = INDEXES.get(schema);
  if (known !== undefined) return known;
  const partitions = new Map<string, ObjectId<'partition'>>();
  const referenced = new Set<string>();
  for (const { id, value } of walkSchema(schema)) {
    if (id.kind === 'partition') {
      const partition = objectId('partition', ...id.path);
      partitions.set(objectKey(placeOf(schema, partition)), partition);
    }
    if (id.kind !== 'foreignKey') continue;
    const { references } = value as ForeignKey; // the walk gives each id with its value
    referenced.add(objectKey(objectId('table', references.namespace, references.table)));
  }
  const index = { partitions, referenced };
  INDEXES.set(schema, index);
  return index;
}
