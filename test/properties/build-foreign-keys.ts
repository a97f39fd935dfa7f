import { lookup, namedSet } from '../../src/schema/index.ts';
import type { Column, ForeignKey, Namespace, Schema, Table } from '../../src/schema/index.ts';
import type { Claims } from './build-schema.ts';
import type { ForeignKeyDraft, SchemaDraft, TableDraft } from './draft.ts';

/** Adds the foreign keys of a draft, each with columns of its own that have the types of the referenced ones. */
export function buildForeignKeys(draft: SchemaDraft, schema: Schema, claims: Claims): Schema {
  const drafts = new Map(draft.namespaces);
  const namespaces = Object.entries(schema.namespaces).map(([namespace, value]): [string, Namespace] => {
    const tables = new Map(drafts.get(namespace)?.tables);
    const named = Object.entries(value.tables).map(([name, table]): [string, Table] => {
      const own = tables.get(name);
      return [
        name,
        own === undefined ? table : withForeignKeys(table, own, { schema, claims, path: [namespace, name] }),
      ];
    });
    return [namespace, { ...value, tables: namedSet(named) }];
  });
  return { ...schema, namespaces: namedSet(namespaces) };
}

interface Place {
  readonly schema: Schema;
  readonly claims: Claims;
  readonly path: readonly [string, string];
}

function withForeignKeys(table: Table, { foreignKeys }: TableDraft, { schema, claims, path }: Place): Table {
  const columns: [string, Column][] = [];
  const keys: [string, ForeignKey][] = [];
  for (const [index, [name, draft]] of foreignKeys.entries()) {
    const found = targetOf(draft, schema);
    if (found === undefined || !claims.claim('constraint', ...path, name)) continue;
    const { target, referenced } = found;
    const own = referenced.map(
      (column) => [`f${index}_${column}`.slice(0, 50), columnLike(lookup(target.columns, column))] as const,
    );
    columns.push(...own.map(([column, value]): [string, Column] => [column, value]));
    keys.push([
      name,
      foreignKey(
        draft,
        own.map(([column]) => column),
        found,
      ),
    ]);
  }
  return { ...table, columns: namedSet([...Object.entries(table.columns), ...columns]), foreignKeys: namedSet(keys) };
}

interface Target {
  readonly path: readonly [namespace: string, table: string];
  readonly target: Table;
  readonly referenced: readonly string[];
}

/** The table that is named, if it has a key; else another one. */
function targetOf(draft: ForeignKeyDraft, schema: Schema): Target | undefined {
  const all = Object.entries(schema.namespaces).flatMap(([namespace, { tables }]) =>
    Object.entries(tables).flatMap(([table, target]): Target[] => {
      const referenced = referencedColumns(draft, target);
      return referenced === undefined || hasArray(referenced, target)
        ? []
        : [{ path: [namespace, table], target, referenced }];
    }),
  );
  return (
    all.find(({ path }) => path[0] === draft.namespace && path[1] === draft.table) ??
    all[draft.table.length % all.length]
  );
}

/** PostgreSQL has no foreign keys on arrays of some types. */
function hasArray(names: readonly string[], { columns }: Table): boolean {
  return names.some((name) => lookup(columns, name)?.dimensions !== undefined);
}

function referencedColumns({ unique }: ForeignKeyDraft, { uniques, primaryKey }: Table): readonly string[] | undefined {
  const constraint = lookup(uniques, unique);
  return constraint !== undefined && constraint.deferrable === undefined
    ? constraint.columns
    : Object.values(primaryKey)[0]?.columns;
}

function columnLike(column: Column | undefined): Column {
  const { type, typeNamespace, dimensions, collation } = column ?? { type: 'integer' };
  return {
    type,
    nullable: true,
    ...(typeNamespace !== undefined && { typeNamespace }),
    ...(dimensions !== undefined && { dimensions }),
    ...(collation !== undefined && { collation }),
  };
}

function foreignKey(draft: ForeignKeyDraft, columns: readonly string[], { path, referenced }: Target): ForeignKey {
  const { onDelete, onUpdate, deferrable } = draft;
  const [namespace, table] = path;
  return {
    columns,
    references: { namespace, table, columns: referenced },
    ...(onDelete !== undefined && { onDelete }),
    ...(onUpdate !== undefined && { onUpdate }),
    ...(deferrable !== undefined && { deferrable }),
  };
}
