import { namedSet } from '../../schema/index.ts';
import type {
  Domain,
  EnumType,
  Named,
  Namespace,
  Routine,
  Schema,
  Sequence,
  TypeUse,
  View,
} from '../../schema/index.ts';
import { NewNames } from './new-names.ts';
import type { Scope } from './new-names.ts';
import type { Rename } from '../../schema/index.ts';
import type { RewriteNames } from './rename.ts';
import { renameTable } from './rename-table.ts';
import type { Renaming } from './rename-table.ts';

/**
 * The schema as it is when its objects have been renamed and nothing else has happened: PostgreSQL itself follows in
 * all that refers to them. Queries of views and bodies of routines keep the text that the user gave them.
 */
export function applyRenames(schema: Schema, renames: readonly Rename[], rewrite: RewriteNames): Schema {
  if (renames.length === 0) return schema;
  const names = new NewNames(renames);
  const renaming: Renaming = { names, rewrite, type: (use) => renameType(use, names) };
  const spaces = new Map<string, Namespace>();
  const collected = new Map<string, Collected>();
  for (const [name, namespace] of Object.entries(schema.namespaces)) {
    spaces.set(names.namespace(name), namespace);
    collect(name, namespace, { renaming, collected });
  }
  const entries = [...new Set([...spaces.keys(), ...collected.keys()])].map((name) => {
    const { comment } = spaces.get(name) ?? {};
    return [name, { ...(comment !== undefined && { comment }), ...finish(collected.get(name)) }] as const;
  });
  return { ...schema, namespaces: namedSet(entries) };
}

type Collection = Exclude<keyof Namespace, 'comment'>;
type Collected = Record<Collection, [string, unknown][]>;

interface Target {
  readonly renaming: Renaming;
  readonly collected: Map<string, Collected>;
}

const SCOPES: Readonly<Record<Collection, Scope | null>> = {
  enums: 'type',
  domains: 'type',
  composites: 'type',
  ranges: 'type',
  sequences: 'sequence',
  routines: null,
  tables: 'table',
  views: 'view',
};

function collect(space: string, namespace: Namespace, { renaming, collected }: Target): void {
  for (const collection of Object.keys(SCOPES) as Collection[]) {
    for (const [name, value] of Object.entries<unknown>(namespace[collection])) {
      const scope = SCOPES[collection];
      const [newSpace, newName] =
        scope === null ? [renaming.names.namespace(space), name] : renaming.names.inNamespace(scope, space, name);
      const target = collected.get(newSpace) ?? emptyCollected();
      collected.set(newSpace, target);
      target[collection].push([newName, renameValue(collection, value, { path: [space, name], renaming })]);
    }
  }
}

interface Place {
  readonly path: readonly [string, string];
  readonly renaming: Renaming;
}

/** Each collection holds values of its own type; the cases follow that. */
function renameValue(collection: Collection, value: unknown, place: Place): unknown {
  const { names, type } = place.renaming;
  const [space, name] = place.path;
  switch (collection) {
    case 'tables':
      return renameTable(value as Namespace['tables'][string], place.path, place.renaming);
    case 'enums': {
      const { labels, ...rest } = value as EnumType;
      return { ...rest, labels: labels.map((label) => names.within('label', [space, name, label])) };
    }
    case 'domains':
      return type(value as Domain);
    case 'composites': {
      const { attributes, ...rest } = value as Namespace['composites'][string];
      return { ...rest, attributes: attributes.map(type) };
    }
    case 'sequences':
      return renameOwner(value as Sequence, space, names);
    case 'views':
    case 'ranges':
    case 'routines':
      return value as View | Routine;
  }
}

function renameOwner(sequence: Sequence, space: string, names: NewNames): Sequence {
  if (sequence.ownedBy === undefined) return sequence;
  const { table, column } = sequence.ownedBy;
  const [, newTable] = names.inNamespace('table', space, table);
  return { ...sequence, ownedBy: { table: newTable, column: names.within('column', [space, table, column]) } };
}

function renameType<Use extends TypeUse>(use: Use, names: NewNames): Use {
  if (use.typeNamespace === undefined) return use;
  const [typeNamespace, type] = names.inNamespace('type', use.typeNamespace, use.type);
  return { ...use, type, typeNamespace };
}

function emptyCollected(): Collected {
  return { enums: [], domains: [], composites: [], ranges: [], sequences: [], routines: [], tables: [], views: [] };
}

function finish(collected: Collected = emptyCollected()): Omit<Namespace, 'comment'> {
  const sets = Object.entries(collected).map(([collection, entries]) => [collection, namedSet(entries)] as const);
  return Object.fromEntries(sets) as unknown as Record<Collection, Named<never>>; // the values are those of the namespace
}
