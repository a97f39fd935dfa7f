import { namedSet } from '../../schema/index.ts';
import type {
  Column,
  ForeignKey,
  Index,
  IndexKey,
  Named,
  Policy,
  Table,
  Trigger,
  TypeUse,
} from '../../schema/index.ts';
import type { NewNames, Scope } from './new-names.ts';
import type { RewriteNames } from './rename.ts';

/** What renaming one object needs to know of the others. */
export interface Renaming {
  readonly names: NewNames;
  readonly rewrite: RewriteNames;
  type<Use extends TypeUse>(use: Use): Use;
}

/** A table with the new names of its columns and of all that it refers to. */
export function renameTable(table: Table, path: readonly [string, string], renaming: Renaming): Table {
  const { names } = renaming;
  const columns = names.columnsOf(...path, Object.keys(table.columns));
  const column = (name: string): string => columns.get(name) ?? name;
  const sql = (text: string): string => (columns.size === 0 ? text : renaming.rewrite(text, columns));
  const key = (one: IndexKey): IndexKey => renameKey(one, column, sql);
  const set = <Value>(scope: Scope, values: Named<Value>, change: (value: Value) => Value): Named<Value> =>
    namedSet(Object.entries(values).map(([name, value]) => [names.within(scope, [...path, name]), change(value)]));
  const keyColumns = <Value extends { columns: readonly string[]; include?: readonly string[] }>(
    value: Value,
  ): Value => ({
    ...value,
    columns: value.columns.map(column),
    ...(value.include !== undefined && { include: value.include.map(column) }),
  });
  return {
    ...table,
    ...(table.partitionBy !== undefined && {
      partitionBy: { ...table.partitionBy, keys: table.partitionBy.keys.map(key) },
    }),
    columns: set('column', table.columns, (value) => renameColumn(renaming.type(value), sql)),
    primaryKey: set('primaryKey', table.primaryKey, keyColumns),
    uniques: set('unique', table.uniques, keyColumns),
    indexes: set('index', table.indexes, (value) => renameIndex(value, { key, column, sql })),
    foreignKeys: set('foreignKey', table.foreignKeys, (value) => renameForeignKey(keyColumns(value), names)),
    checks: set('check', table.checks, (value) => ({ ...value, expression: sql(value.expression) })),
    exclusions: set('exclusion', table.exclusions, (value) => ({ ...value, definition: sql(value.definition) })),
    triggers: set('trigger', table.triggers, (value) => renameTrigger(value, { column, sql, names })),
    policies: set('policy', table.policies, (value) => renamePolicy(value, sql)),
  };
}

type Rewrite = (text: string) => string;

function renameColumn(column: Column, sql: Rewrite): Column {
  return column.generated === undefined ? column : { ...column, generated: sql(column.generated) };
}

function renameKey(key: IndexKey, column: Rewrite, sql: Rewrite): IndexKey {
  if (typeof key === 'string') return column(key);
  return {
    ...key,
    ...(key.column !== undefined && { column: column(key.column) }),
    ...(key.expression !== undefined && { expression: sql(key.expression) }),
  };
}

interface Parts {
  readonly key: (key: IndexKey) => IndexKey;
  readonly column: Rewrite;
  readonly sql: Rewrite;
}

function renameIndex(index: Index, { key, column, sql }: Parts): Index {
  return {
    ...index,
    keys: index.keys.map(key),
    ...(index.include !== undefined && { include: index.include.map(column) }),
    ...(index.where !== undefined && { where: sql(index.where) }),
  };
}

function renameForeignKey(foreignKey: ForeignKey, names: NewNames): ForeignKey {
  const { namespace, table, columns } = foreignKey.references;
  const [newNamespace, newTable] = names.inNamespace('table', namespace, table);
  const renamed = columns.map((column) => names.within('column', [namespace, table, column]));
  return { ...foreignKey, references: { namespace: newNamespace, table: newTable, columns: renamed } };
}

function renameTrigger(
  trigger: Trigger,
  { column, sql, names }: Omit<Parts, 'key'> & { readonly names: NewNames },
): Trigger {
  const { namespace, name } = trigger.function;
  return {
    ...trigger,
    function: { namespace: names.namespace(namespace), name },
    ...(trigger.updateOf !== undefined && { updateOf: trigger.updateOf.map(column).toSorted() }),
    ...(trigger.when !== undefined && { when: sql(trigger.when) }),
  };
}

function renamePolicy(policy: Policy, sql: Rewrite): Policy {
  return {
    ...policy,
    ...(policy.using !== undefined && { using: sql(policy.using) }),
    ...(policy.check !== undefined && { check: sql(policy.check) }),
  };
}
