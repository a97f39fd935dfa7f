import type { Check, Column, EnumType, ForeignKey, Index, Namespace, PrimaryKey, Table, Unique } from './schema.ts';

/** Every kind of object the model knows, with the type of its value. */
export interface ObjectKinds {
  readonly namespace: Namespace;
  readonly enum: EnumType;
  readonly table: Table;
  readonly column: Column;
  readonly primaryKey: PrimaryKey;
  readonly unique: Unique;
  readonly index: Index;
  readonly foreignKey: ForeignKey;
  readonly check: Check;
}

export type ObjectKind = keyof ObjectKinds;

/** Where the objects of a kind live: in which record, of which parent (`null`: of the schema itself). */
interface Position {
  readonly collection: string;
  readonly parent: ObjectKind | null;
}

/** The shape of the model as data, so that walking it (differ, snapshot, validation) needs no knowledge of kinds. */
export const STRUCTURE = {
  namespace: { collection: 'namespaces', parent: null },
  enum: { collection: 'enums', parent: 'namespace' },
  table: { collection: 'tables', parent: 'namespace' },
  column: { collection: 'columns', parent: 'table' },
  primaryKey: { collection: 'primaryKey', parent: 'table' },
  unique: { collection: 'uniques', parent: 'table' },
  index: { collection: 'indexes', parent: 'table' },
  foreignKey: { collection: 'foreignKeys', parent: 'table' },
  check: { collection: 'checks', parent: 'table' },
} as const satisfies Record<ObjectKind, Position>;

const KINDS = Object.keys(STRUCTURE) as ObjectKind[]; // Object.keys widens; the record has exactly these keys

const CHILDREN = new Map<ObjectKind | null, ReadonlyMap<string, ObjectKind>>(
  [null, ...KINDS].map((parent) => [
    parent,
    new Map(
      KINDS.filter((kind) => STRUCTURE[kind].parent === parent).map((kind) => [STRUCTURE[kind].collection, kind]),
    ),
  ]),
);

/** The collections of a parent: property name → kind of the objects in it. */
export function childCollections(parent: ObjectKind | null): ReadonlyMap<string, ObjectKind> {
  return CHILDREN.get(parent) ?? new Map();
}

/** Names one object: its kind and the names from the namespace down to it. */
export interface ObjectId<Kind extends ObjectKind = ObjectKind> {
  readonly kind: Kind;
  readonly path: readonly string[];
}

export function objectId<Kind extends ObjectKind>(kind: Kind, ...path: string[]): ObjectId<Kind> {
  return { kind, path };
}

/** What no name can contain: PostgreSQL ends texts with it. */
const SEPARATOR = '\0';

/** A text form of an id for maps and sorting, different for different ids. Not for people. */
export function objectKey(id: ObjectId): string {
  return `${id.kind}:${id.path.join(SEPARATOR)}`;
}
