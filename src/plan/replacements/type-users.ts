import { findObject, objectId, objectKey, walkSchema } from '../../schema/index.ts';
import type { ObjectId, Schema, TypeUse } from '../../schema/index.ts';
import { typeKeys } from '../columns/column-definition.ts';
import { multirangeName } from '../swap/multirange-name.ts';

/** Tells which columns have a type, or an array of it. */
export type TypeUsers = (type: ObjectId) => readonly ObjectId<'column'>[];

/** Columns and types by the types that they are made of. */
interface UsersIndex {
  readonly columns: Map<string, ObjectId<'column'>[]>;
  readonly types: Map<string, ObjectId[]>;
}

/** Schemas do not change, and a plan asks the same two for each of their types. */
const INDEXES = new WeakMap<Schema, UsersIndex>();

/** Looks through the schema once, when it is asked for the first time. */
export function findTypeUsers(schema: Schema): TypeUsers {
  return (type) => (indexOf(schema).columns.get(objectKey(type)) ?? []).toSorted(byTable);
}

/** Columns of one table stay in their order. */
function byTable(a: ObjectId, b: ObjectId): number {
  const [first, second] = [a, b].map(({ path }) => path.slice(0, 2).join('\0'));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

/** The domains, composite and range types that are made of a type, or of arrays of it. */
export function typesOn(schema: Schema, type: ObjectId): readonly ObjectId[] {
  return indexOf(schema).types.get(objectKey(type)) ?? [];
}

/** The types that a column or a type is made of. */
export function partsOf(schema: Schema, id: ObjectId): readonly TypeUse[] {
  switch (id.kind) {
    case 'column':
    case 'domain': {
      const use = findObject(schema, objectId(id.kind, ...id.path));
      return use === undefined ? [] : [use];
    }
    case 'composite':
      return findObject(schema, objectId('composite', ...id.path))?.attributes ?? [];
    case 'range': {
      const range = findObject(schema, objectId('range', ...id.path));
      if (range === undefined) return [];
      const { subtype: type, subtypeNamespace: typeNamespace } = range;
      return [{ type, ...(typeNamespace !== undefined && { typeNamespace }) }];
    }
    default:
      return [];
  }
}

function indexOf(schema: Schema): UsersIndex {
  const known = INDEXES.get(schema);
  if (known !== undefined) return known;
  const index: UsersIndex = { columns: new Map(), types: new Map() };
  for (const { id } of walkSchema(schema)) {
    for (const key of new Set(partsOf(schema, id).flatMap(typeKeys))) {
      if (id.kind === 'column') push(index.columns, key, objectId('column', ...id.path));
      else push(index.types, key, id);
    }
  }
  for (const { id } of walkSchema(schema)) {
    const range = id.kind === 'range' ? findObject(schema, objectId('range', ...id.path)) : undefined;
    if (range === undefined) continue;
    // Columns of its multirange type go with those of the range type.
    const [namespace = '', name = ''] = id.path;
    const multirange = objectKey(objectId('range', namespace, multirangeName(name, range)));
    for (const column of index.columns.get(multirange) ?? []) push(index.columns, objectKey(id), column);
  }
  INDEXES.set(schema, index);
  return index;
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const entry = index.get(key);
  if (entry === undefined) index.set(key, [value]);
  else entry.push(value);
}
