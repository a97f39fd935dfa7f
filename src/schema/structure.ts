import type { Check, Exclusion, ForeignKey, Index, PrimaryKey, Unique } from './constraints.ts';
import type { Routine } from './routine.ts';
import type { Extension, Namespace } from './schema.ts';
import type { Sequence } from './sequence.ts';
import type { Column, Partition, Table } from './table.ts';
import type { Policy, Trigger } from './trigger.ts';
import type { CompositeType, Domain, EnumType, RangeType } from './types.ts';
import type { View } from './view.ts';

/** Every kind of object the model knows, with the type of its value. */
export interface ObjectKinds {
  readonly extension: Extension;
  readonly namespace: Namespace;
  readonly enum: EnumType;
  readonly domain: Domain;
  readonly composite: CompositeType;
  readonly range: RangeType;
  readonly sequence: Sequence;
  readonly routine: Routine;
  readonly table: Table;
  readonly column: Column;
  readonly primaryKey: PrimaryKey;
  readonly unique: Unique;
  readonly index: Index;
  readonly foreignKey: ForeignKey;
  readonly check: Check;
  readonly exclusion: Exclusion;
  readonly trigger: Trigger;
  readonly policy: Policy;
  readonly partition: Partition;
  readonly view: View;
  readonly viewIndex: Index;
  readonly viewTrigger: Trigger;
}

export type ObjectKind = keyof ObjectKinds;

/** Where the objects of a kind live (in which record, of which parent; `null`: of the schema itself), and what they are called. */
interface Position {
  readonly collection: string;
  readonly parent: ObjectKind | null;
  /** The kind in sentences. */
  readonly noun: string;
}

/** The shape of the model as data, so that walking it (differ, snapshot, validation) needs no knowledge of kinds. */
export const STRUCTURE = {
  extension: { collection: 'extensions', parent: null, noun: 'extension' },
  namespace: { collection: 'namespaces', parent: null, noun: 'namespace' },
  enum: { collection: 'enums', parent: 'namespace', noun: 'enum type' },
  domain: { collection: 'domains', parent: 'namespace', noun: 'domain' },
  composite: { collection: 'composites', parent: 'namespace', noun: 'composite type' },
  range: { collection: 'ranges', parent: 'namespace', noun: 'range type' },
  sequence: { collection: 'sequences', parent: 'namespace', noun: 'sequence' },
  routine: { collection: 'routines', parent: 'namespace', noun: 'routine' },
  table: { collection: 'tables', parent: 'namespace', noun: 'table' },
  column: { collection: 'columns', parent: 'table', noun: 'column' },
  primaryKey: { collection: 'primaryKey', parent: 'table', noun: 'primary key' },
  unique: { collection: 'uniques', parent: 'table', noun: 'unique constraint' },
  index: { collection: 'indexes', parent: 'table', noun: 'index' },
  foreignKey: { collection: 'foreignKeys', parent: 'table', noun: 'foreign key' },
  check: { collection: 'checks', parent: 'table', noun: 'check' },
  exclusion: { collection: 'exclusions', parent: 'table', noun: 'exclusion constraint' },
  trigger: { collection: 'triggers', parent: 'table', noun: 'trigger' },
  policy: { collection: 'policies', parent: 'table', noun: 'policy' },
  partition: { collection: 'partitions', parent: 'table', noun: 'partition' },
  view: { collection: 'views', parent: 'namespace', noun: 'view' },
  viewIndex: { collection: 'viewIndexes', parent: 'view', noun: 'index' },
  viewTrigger: { collection: 'viewTriggers', parent: 'view', noun: 'trigger' },
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

/** A kind in words: `primary key`. */
export function nounOf(kind: ObjectKind): string {
  return STRUCTURE[kind].noun;
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
