import { objectId } from '../../schema/index.ts';
import type { ForeignKey, IndexKey, ObjectId, ObjectKind, ObjectKinds, TypeUse } from '../../schema/index.ts';

/** What an object needs; one of several kinds where the model does not tell which. */
export type Reference = readonly ObjectId[];

const TYPES = ['enum', 'domain', 'composite', 'range', 'table', 'view'] as const;

/** Names of columns in the facts of what belongs to a table. */
interface ColumnLists {
  readonly columns?: readonly string[];
  readonly include?: readonly string[];
  readonly updateOf?: readonly string[];
  readonly keys?: readonly IndexKey[];
}

/** The objects that an object names by themselves. What stands in an SQL text is not looked for: only a server can tell. */
export function referencesOf(id: ObjectId, value: unknown): readonly Reference[] {
  const read = READERS[id.kind];
  return read === undefined ? [] : read(id, value as never); // the reader is that of the object's kind
}

type Reader<Kind extends ObjectKind> = (id: ObjectId, value: ObjectKinds[Kind]) => readonly Reference[];

const READERS: { readonly [Kind in ObjectKind]?: Reader<Kind> } = {
  domain: (_, domain) => typeReferences(domain),
  composite: (_, { attributes }) => attributes.flatMap(typeReferences),
  range: (_, { subtype, subtypeNamespace }) =>
    typeReferences({ type: subtype, ...(subtypeNamespace !== undefined && { typeNamespace: subtypeNamespace }) }),
  sequence: ({ path: [namespace = ''] }, { ownedBy }) =>
    ownedBy === undefined ? [] : [[objectId('column', namespace, ownedBy.table, ownedBy.column)]],
  table: ({ path }, { partitionBy }) => columnReferences(path, { keys: partitionBy?.keys ?? [] }),
  column: (_, column) => typeReferences(column),
  primaryKey: ({ path }, key) => columnReferences(path, key),
  unique: ({ path }, key) => columnReferences(path, key),
  index: ({ path }, index) => columnReferences(path, index),
  foreignKey: ({ path }, key) => [...columnReferences(path, key), ...targetsOf(key)],
  trigger: ({ path }, trigger) => [
    ...columnReferences(path, trigger.updateOf === undefined ? {} : { updateOf: trigger.updateOf }),
    [objectId('routine', trigger.function.namespace, `${trigger.function.name}()`)],
  ],
  partition: (_, { namespace }) => (namespace === undefined ? [] : [[objectId('namespace', namespace)]]),
};

function typeReferences({ type, typeNamespace }: TypeUse): readonly Reference[] {
  return typeNamespace === undefined ? [] : [TYPES.map((kind) => objectId(kind, typeNamespace, type))];
}

function columnReferences([namespace = '', table = '']: readonly string[], lists: ColumnLists): readonly Reference[] {
  const { columns = [], include = [], updateOf = [], keys = [] } = lists;
  const keyColumns = keys.flatMap((key) => (typeof key === 'string' ? key : (key.column ?? [])));
  const names = new Set([...columns, ...include, ...updateOf, ...keyColumns]);
  return [...names].map((name) => [objectId('column', namespace, table, name)]);
}

function targetsOf({ references: { namespace, table, columns } }: ForeignKey): readonly Reference[] {
  return columns.map((name) => [objectId('column', namespace, table, name)]);
}
