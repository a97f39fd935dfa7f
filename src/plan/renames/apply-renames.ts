import { namedSet, routineKey } from '../../schema/index.ts';
import type {
  CompositeType,
  Domain,
  EnumType,
  Extension,
  Named,
  Namespace,
  RangeType,
  Routine,
  Schema,
  Sequence,
  TypeUse,
  View,
} from '../../schema/index.ts';
import { NewNames } from './new-names.ts';
import type { Scope } from './new-names.ts';
import type { NameChange } from './rename.ts';
import { renameIndex, renameTable, renameTrigger } from './rename-table.ts';
import type { Renaming } from './rename-table.ts';
import type { Texts } from './texts.ts';

/**
 * The schema as it is when its objects have been renamed and nothing else has happened: PostgreSQL itself follows in all
 * that refers to them, apart from the bodies of routines that are texts to it.
 */
export function applyRenames(schema: Schema, changes: readonly NameChange[], texts: Texts): Schema {
  if (changes.length === 0) return schema;
  const names = new NewNames(changes);
  const renaming: Renaming = { names, texts, type: (use) => renameType(use, names) };
  const spaces = new Map<string, Namespace>();
  const collected = new Map<string, Collected>();
  for (const [name, namespace] of Object.entries(schema.namespaces)) {
    spaces.set(names.namespace(name), namespace);
    collect(name, namespace, { renaming, collected });
  }
  // One that holds nothing but partitions of tables elsewhere is there too.
  const places = changes.flatMap(({ kind, to }) => (kind === 'partition' ? [to[0] ?? ''] : []));
  const entries = [...new Set([...spaces.keys(), ...collected.keys(), ...places])].map((name) => {
    const { comment } = spaces.get(name) ?? {};
    return [name, { ...(comment !== undefined && { comment }), ...finish(collected.get(name)) }] as const;
  });
  const extensions = Object.entries(schema.extensions).map(([name, value]) => [name, moved(value, names)] as const);
  return { extensions: namedSet(extensions), namespaces: namedSet(entries) };
}

function moved(extension: Extension, names: NewNames): Extension {
  const { namespace } = extension;
  return namespace === undefined ? extension : { ...extension, namespace: names.namespace(namespace) };
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
      const renamed = renameValue(collection, value, { path: [space, name], renaming });
      const [newSpace, newName] =
        scope === null
          ? [renaming.names.namespace(space), routineKey(renamed as Routine)] // the collection has no scope
          : renaming.names.inNamespace(scope, space, name);
      const target = collected.get(newSpace) ?? emptyCollected();
      collected.set(newSpace, target);
      target[collection].push([newName, renamed]);
    }
  }
}

interface Place {
  readonly path: readonly [string, string];
  readonly renaming: Renaming;
}

/** Each collection holds values of its own type; the cases follow that. */
function renameValue(collection: Collection, value: unknown, { path, renaming }: Place): unknown {
  const { names, texts, type } = renaming;
  const [space, name] = path;
  switch (collection) {
    case 'tables':
      return renameTable(value as Namespace['tables'][string], { path, renaming });
    case 'enums': {
      const { labels, ...rest } = value as EnumType;
      return { ...rest, labels: labels.map((label) => names.within('label', [space, name, label])) };
    }
    case 'domains':
      return renameDomain(value as Domain, path, renaming);
    case 'composites': {
      const { attributes, ...rest } = value as CompositeType;
      return { ...rest, attributes: attributes.map(type) };
    }
    case 'sequences':
      return renameOwner(value as Sequence, space, names);
    case 'ranges':
      return renameRange(value as RangeType, names);
    case 'views':
      return renameView(value as View, path, renaming);
    case 'routines':
      return texts.routine(value as Routine);
  }
}

function renameDomain(domain: Domain, path: readonly string[], { names, texts, type }: Renaming): Domain {
  const renamed = type(domain);
  const { default: value, checks } = domain;
  return {
    ...renamed,
    ...(value !== undefined && { default: texts.expression(value, { gives: domain }) }),
    ...(checks !== undefined && {
      checks: namedSet(
        Object.entries(checks).map(([name, sql]) => [
          names.within('domainCheck', [...path, name]),
          texts.expression(sql, { value: domain }),
        ]),
      ),
    }),
  };
}

function renameOwner(sequence: Sequence, space: string, names: NewNames): Sequence {
  if (sequence.ownedBy === undefined) return sequence;
  const { table, column } = sequence.ownedBy;
  const [, newTable] = names.inNamespace('table', space, table);
  return { ...sequence, ownedBy: { table: newTable, column: names.within('column', [space, table, column]) } };
}

function renameRange(range: RangeType, names: NewNames): RangeType {
  const { subtype, subtypeNamespace } = range;
  if (subtypeNamespace === undefined) return range;
  const [namespace, name] = names.inNamespace('type', subtypeNamespace, subtype);
  return { ...range, subtype: name, subtypeNamespace: namespace };
}

function renameView(view: View, path: readonly [string, string], renaming: Renaming): View {
  const { names, texts } = renaming;
  const { definition, columns } = texts.view(path, view);
  const column = (name: string): string => columns.get(name) ?? name;
  const sql = (text: string): string => texts.expression(text, { relation: path });
  const list = (text: string): string => texts.list(text, path);
  const index = { column, sql, list };
  return {
    ...view,
    definition,
    ...(view.columns !== undefined && { columns: view.columns.map(column) }),
    viewIndexes: namedSet(
      Object.entries(view.viewIndexes).map(([name, value]) => [
        names.within('viewIndex', [...path, name]),
        renameIndex(value, index),
      ]),
    ),
    viewTriggers: namedSet(
      Object.entries(view.viewTriggers).map(([name, value]) => [name, renameTrigger(value, { column, sql, names })]),
    ),
  };
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
