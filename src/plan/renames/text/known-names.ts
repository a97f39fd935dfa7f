import { findObject, lookup, objectId } from '../../../schema/index.ts';
import type { Named, Schema, TypeUse } from '../../../schema/index.ts';
import type { PostgresParser } from '../../../sql/index.ts';
import type { NewNames, Scope as NameScope } from '../new-names.ts';
import type { NameChange } from '../rename.ts';
import type { Field, Relation } from './scope.ts';
import { spellName, wordsOfSql } from './spell-name.ts';
import type { Known } from './walk.ts';

export interface Naming {
  readonly schema: Schema;
  readonly changes: readonly NameChange[];
  readonly names: NewNames;
  readonly parser: PostgresParser;
}

/** What a view gives, with the names that it will have. */
export type ViewFields = (path: readonly [string, string]) => Pick<Relation, 'fields' | 'isOpen'>;

/** What texts of a schema can name, before and afterwards. */
export function knownNames({ schema, names, parser }: Naming, viewFields: ViewFields): Known {
  const partitions = partitionTables(schema);
  const fieldsOf = (path: readonly [string, string]): Pick<Relation, 'fields' | 'isOpen'> | undefined => {
    const table = findObject(schema, objectId('table', ...path));
    if (table !== undefined) return { fields: tableFields(table.columns, path, names), isOpen: false };
    return findObject(schema, objectId('view', ...path)) === undefined ? undefined : viewFields(path);
  };
  const scopeAt = (namespace: string, name: string): NameScope | undefined => {
    const space = lookup(schema.namespaces, namespace);
    if (space === undefined) return undefined;
    const kinds = Object.entries(SCOPES).find(([collection]) => {
      const set = (space as unknown as Named<Named<unknown>>)[collection]; // the collections are sets by name
      return set !== undefined && lookup(set, name) !== undefined;
    });
    return kinds?.[1] ?? (partitions.has(JSON.stringify([namespace, name])) ? 'partition' : undefined);
  };
  return {
    relation: (namespace, name) => fieldsOf(partitions.get(JSON.stringify([namespace, name])) ?? [namespace, name]),
    newPath(namespace, name) {
      const scope = scopeAt(namespace, name);
      return scope === undefined ? [names.namespace(namespace), name] : names.inNamespace(scope, namespace, name);
    },
    newNamespace: (name) => names.namespace(name),
    labels(namespace, type) {
      const path = enumBeneath(schema, [namespace, type]);
      return names.labels(...path, findObject(schema, objectId('enum', ...path))?.labels ?? []);
    },
    spell: (name, like) => spellName(parser, name, like),
    namesIn: (text) => (wordsOfSql(parser, text) ?? []).filter((word) => word !== '.'),
  };
}

/** A domain has the values of what it is made of. */
function enumBeneath(schema: Schema, path: readonly [string, string]): readonly [string, string] {
  const domain = findObject(schema, objectId('domain', ...path));
  if (domain?.typeNamespace === undefined || domain.dimensions !== undefined) return path;
  return enumBeneath(schema, [domain.typeNamespace, domain.type]);
}

const SCOPES = {
  tables: 'table',
  views: 'view',
  sequences: 'sequence',
  enums: 'type',
  domains: 'type',
  composites: 'type',
  ranges: 'type',
} as const satisfies Readonly<Record<string, NameScope>>;

export function tableFields(
  columns: Named<TypeUse>,
  path: readonly [string, string],
  names: NewNames,
): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(columns).map(([name, type]) => [name, { to: names.within('column', [...path, name]), type }]),
  );
}

/** Where a partition lies → its table, whose columns it has. */
function partitionTables(schema: Schema): ReadonlyMap<string, readonly [string, string]> {
  const found = new Map<string, readonly [string, string]>();
  for (const [space, { tables }] of Object.entries(schema.namespaces)) {
    for (const [table, { partitions }] of Object.entries(tables)) {
      for (const [name, { namespace = space }] of Object.entries(partitions))
        found.set(JSON.stringify([namespace, name]), [space, table]);
    }
  }
  return found;
}
