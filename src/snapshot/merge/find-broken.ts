import { findObject, objectId, objectKey, walkSchema } from '../../schema/index.ts';
import type { ObjectId, Schema } from '../../schema/index.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { referencesOf } from './references-of.ts';
import type { SchemaSides } from './merge-schemas.ts';

/** What is whole on either side and broken in the merged schema: something needs what is gone, or shares its name. */
export function findBroken(schema: Schema, sides: SchemaSides): MergeConflict[] {
  return [...findMissing(schema, sides), ...findTaken(schema, sides)];
}

function findMissing(schema: Schema, sides: SchemaSides): MergeConflict[] {
  return walkSchema(schema).flatMap(({ id, value }) =>
    referencesOf(id, value).flatMap((alternatives) => {
      if (alternatives.some((other) => exists(schema, other))) return [];
      const other = alternatives.find((one) => [sides.ours, sides.theirs].some((side) => exists(side, one)));
      if (other === undefined) return []; // no side has it: it is nothing of ours, such as a type of an extension
      return [{ ...versionsOf(id, sides), id, kind: 'missing' as const, attributes: [], other }];
    }),
  );
}

function exists(schema: Schema, id: ObjectId): boolean {
  return findObject(schema, id) !== undefined;
}

/** Relations of a namespace share their names, and a table has one primary key. */
function findTaken(schema: Schema, sides: SchemaSides): MergeConflict[] {
  const holders = new Map<string, ObjectId>();
  return walkSchema(schema).flatMap(({ id }) => {
    const place = placeOf(id);
    if (place === undefined) return [];
    const holder = holders.get(place);
    holders.set(place, holder ?? id);
    if (holder === undefined || isTogether(holder, id, sides)) return [];
    return [{ ...versionsOf(id, sides), id, kind: 'taken' as const, attributes: [], other: holder }];
  });
}

/** One side already has both: it is not the merge that brought them together. */
function isTogether(one: ObjectId, other: ObjectId, { ours, theirs }: SchemaSides): boolean {
  return [ours, theirs].some((side) => exists(side, one) && exists(side, other));
}

const RELATIONS = ['table', 'view', 'sequence', 'composite'];
const INDEXES = ['index', 'unique', 'exclusion', 'viewIndex'];

function placeOf({ kind, path }: ObjectId): string | undefined {
  const [namespace = '', table = '', name = ''] = path;
  if (RELATIONS.includes(kind)) return objectKey(objectId('table', namespace, table));
  // The name of its index is taken as well, but a second primary key is the greater fault.
  if (kind === 'primaryKey') return objectKey(objectId('primaryKey', namespace, table));
  // An index lies in the namespace of its table.
  return INDEXES.includes(kind) ? objectKey(objectId('table', namespace, name)) : undefined;
}

function versionsOf(
  id: ObjectId,
  { base, ours, theirs }: SchemaSides,
): Pick<MergeConflict, 'base' | 'ours' | 'theirs'> {
  return { base: findObject(base, id), ours: findObject(ours, id), theirs: findObject(theirs, id) };
}
