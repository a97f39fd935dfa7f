import { childCollections, EMPTY_TABLE, findObject, lookup, objectId } from '../../../schema/index.ts';
import type { Column, Named, Namespace, ObjectKind, ObjectKinds, Schema } from '../../../schema/index.ts';
import type { NamedObject } from '../named-in.ts';
import { nameLikeness, share } from './name-likeness.ts';

export interface Side extends NamedObject {
  readonly schema: Schema;
}

const STEPS = 100;

/** How probable it is that an object is another one under a new name, from 0 to 1: half the name, half what it is. */
export function likeness(one: Side, other: Side): number {
  const name = nameLikeness(one.path.at(-1) ?? '', other.path.at(-1) ?? '');
  return Math.round(STEPS * (0.5 * name + 0.5 * definitionLikeness(one, other))) / STEPS;
}

function definitionLikeness(one: Side, other: Side): number {
  switch (one.kind) {
    case 'column':
      return share(columnFacts(one), columnFacts(other));
    case 'table': {
      const [a, b] = [tableFacts(one), tableFacts(other)];
      return (
        0.6 * share(a.columns, b.columns) + 0.2 * share(a.names, b.names) + 0.2 * share(a.references, b.references)
      );
    }
    case 'enum':
      return share(at(one, 'enum')?.labels ?? [], at(other, 'enum')?.labels ?? []);
    case 'label':
      return placeLikeness(one, other);
    case 'sequence':
      return share(facts(at(one, 'sequence')), facts(at(other, 'sequence')));
    case 'namespace':
      return share(contents(at(one, 'namespace')), contents(at(other, 'namespace')));
    default:
      return 0;
  }
}

function at<Kind extends ObjectKind>({ schema, path }: Side, kind: Kind): ObjectKinds[Kind] | undefined {
  return findObject(schema, objectId(kind, ...path));
}

/** The type counts most, as that is what people change least. */
function columnFacts({ schema, path }: Side): string[] {
  const [namespace = '', table = '', name = ''] = path;
  const { columns, foreignKeys, primaryKey, uniques } =
    findObject(schema, objectId('table', namespace, table)) ?? EMPTY_TABLE;
  const column = lookup(columns, name);
  if (column === undefined) return [];
  const type = `type ${typeText(column)}`;
  const references = Object.values(foreignKeys)
    .filter((key) => key.columns.includes(name))
    .map((key) => `references ${key.references.namespace}.${key.references.table}`);
  const isKey = (set: Named<{ readonly columns: readonly string[] }>): boolean =>
    Object.values(set).some((key) => key.columns.includes(name));
  return [
    type,
    `${type} again`,
    `nullable ${column.nullable ?? false}`,
    `default ${column.default ?? column.serial ?? column.identity ?? ''}`,
    `key ${isKey(primaryKey)} ${isKey(uniques)}`,
    ...references,
  ];
}

function typeText({ type, typeNamespace = '', dimensions = 0 }: Column): string {
  return [typeNamespace, type, dimensions].join(' ');
}

interface TableFacts {
  readonly columns: readonly string[];
  readonly names: readonly string[];
  readonly references: readonly string[];
}

function tableFacts(side: Side): TableFacts {
  const { columns = {}, foreignKeys = {} } = at(side, 'table') ?? {};
  return {
    columns: Object.entries(columns).map(([name, column]) => `${name} ${typeText(column)}`),
    names: Object.keys(columns),
    references: Object.values(foreignKeys).map(({ references }) => `${references.namespace}.${references.table}`),
  };
}

/** Whether labels stand in one place of their lists. */
function placeLikeness(one: Side, other: Side): number {
  const place = ({ schema, path }: Side): number => {
    const [namespace = '', type = '', label = ''] = path;
    return findObject(schema, objectId('enum', namespace, type))?.labels.indexOf(label) ?? -1;
  };
  return place(one) === place(other) ? 1 : 0;
}

function facts(value: object | undefined): string[] {
  return Object.entries(value ?? {}).map(([name, fact]) => `${name} ${JSON.stringify(fact)}`);
}

function contents(namespace: Namespace | undefined): string[] {
  if (namespace === undefined) return [];
  const sets: Named<Named<unknown> | undefined> = { ...namespace, comment: undefined };
  return [...childCollections('namespace').keys()].flatMap((collection) =>
    Object.keys(sets[collection] ?? {}).map((name) => `${collection} ${name}`),
  );
}
