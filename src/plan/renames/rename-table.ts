import { lookup, namedSet } from '../../schema/index.ts';
import type {
  Column,
  ForeignKey,
  Index,
  IndexKey,
  Named,
  Partition,
  Policy,
  Table,
  Trigger,
  TypeUse,
} from '../../schema/index.ts';
import type { NewNames, Scope } from './new-names.ts';
import type { Texts } from './texts.ts';

/** What renaming one object needs to know of the others. */
export interface Renaming {
  readonly names: NewNames;
  readonly texts: Texts;
  type<Use extends TypeUse>(use: Use): Use;
}

interface TablePlace {
  readonly path: readonly [string, string];
  readonly renaming: Renaming;
}

/** A table with the new names of its columns and of all that it refers to. */
export function renameTable(table: Table, { path, renaming }: TablePlace): Table {
  const { names, texts } = renaming;
  const column = (name: string): string => names.within('column', [...path, name]);
  const sql = (text: string): string => texts.expression(text, { relation: path });
  const list = (text: string): string => texts.list(text, path);
  const rowSql = (text: string): string => texts.expression(text, { relation: path, isAboutRows: true });
  const action = (text: string): string => texts.action(text, path);
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
    columns: set('column', table.columns, (value) => renameColumn(value, { renaming, sql })),
    primaryKey: set('primaryKey', table.primaryKey, keyColumns),
    uniques: set('unique', table.uniques, keyColumns),
    indexes: set('index', table.indexes, (value) => renameIndex(value, { column, sql, list })),
    foreignKeys: set('foreignKey', table.foreignKeys, (value) =>
      renameForeignKey(keyColumns(value), { names, action }),
    ),
    checks: set('check', table.checks, (value) => ({ ...value, expression: sql(value.expression) })),
    exclusions: set('exclusion', table.exclusions, (value) => ({ ...value, definition: list(value.definition) })),
    triggers: set('trigger', table.triggers, (value) => renameTrigger(value, { column, sql: rowSql, names })),
    policies: set('policy', table.policies, (value) => renamePolicy(value, sql)),
    partitions: renamePartitions(table, path, renaming),
  };
}

type Rewrite = (text: string) => string;

interface ColumnPlace {
  readonly renaming: Renaming;
  readonly sql: Rewrite;
}

function renameColumn(column: Column, { renaming: { texts, type }, sql }: ColumnPlace): Column {
  return {
    ...type(column),
    ...(column.default !== undefined && { default: texts.expression(column.default, { gives: column }) }),
    ...(column.generated !== undefined && { generated: sql(column.generated) }),
  };
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
  readonly column: Rewrite;
  readonly sql: Rewrite;
  readonly list: Rewrite;
}

export function renameIndex(index: Index, { column, sql, list }: Parts): Index {
  return {
    ...index,
    keys: index.keys.map((key) => renameKey(key, column, sql)),
    ...(index.include !== undefined && { include: index.include.map(column) }),
    ...(index.where !== undefined && { where: sql(index.where) }),
    ...(index.definition !== undefined && { definition: list(index.definition) }),
  };
}

interface KeyParts {
  readonly names: NewNames;
  readonly action: Rewrite;
}

function renameForeignKey(foreignKey: ForeignKey, { names, action }: KeyParts): ForeignKey {
  const { namespace, table, columns } = foreignKey.references;
  const [newNamespace, newTable] = names.inNamespace('table', namespace, table);
  const renamed = columns.map((column) => names.within('column', [namespace, table, column]));
  return {
    ...foreignKey,
    references: { namespace: newNamespace, table: newTable, columns: renamed },
    ...(foreignKey.onDelete !== undefined && { onDelete: action(foreignKey.onDelete) }),
    ...(foreignKey.onUpdate !== undefined && { onUpdate: action(foreignKey.onUpdate) }),
  };
}

interface TriggerParts {
  readonly column: Rewrite;
  readonly sql: Rewrite;
  readonly names: NewNames;
}

export function renameTrigger(trigger: Trigger, { column, sql, names }: TriggerParts): Trigger {
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

/** A partition says where it lies only if that is not where its table is. */
function renamePartitions(table: Table, path: readonly [string, string], renaming: Renaming): Named<Partition> {
  const { names, texts } = renaming;
  const [newSpace] = names.inNamespace('table', ...path);
  const keys = (table.partitionBy?.keys ?? []).map((key) => (typeof key === 'string' ? key : (key.column ?? '')));
  const types = keys.flatMap((key) => lookup(table.columns, key) ?? []);
  return namedSet(
    Object.entries(table.partitions).map(([name, { namespace = path[0], bound, ...rest }]) => {
      const [space, newName] = names.inNamespace('partition', namespace, name);
      const place = space === newSpace ? {} : { namespace: space };
      return [newName, { ...rest, ...place, bound: texts.bound(bound, types) }] as const;
    }),
  );
}
