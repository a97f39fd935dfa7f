import { namedSet, objectId, objectKey, walkObject } from '../../schema/index.ts';
import type { Check, Column, Named, ObjectId, ObjectKind, Schema, Table } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { columnDefinition, releasedTypeKeys, typeKeys } from '../columns/column-definition.ts';
import { expressionsOf, indexKeySql } from '../constraints/create-index.ts';
import { neededKeys } from '../order/dependencies.ts';
import { withOldForms } from '../mentions/expression-keys.ts';
import { restoreGrants } from '../replacements/keep-grants.ts';
import { nameOf, namespaceKey, namespaceOf, relationKey, rowsKey, typeNameKey } from '../keys.ts';
import { checkClause, isCheckOfCreateTable } from '../kinds/check.ts';
import { releasedWithTable } from '../kinds/foreign-key.ts';
import { primaryKeyClause } from '../kinds/primary-key.ts';
import { isRedundantUnique, uniqueClause } from '../kinds/unique.ts';
import type { Operation, PlanContext } from '../operation.ts';
import { borrowsSequence } from '../sequences/borrows-sequence.ts';
import { ownedSequenceKeys, sequenceKeys } from '../sequences/sequence.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { parametersClause } from './storage-parameters.ts';

type Id = ObjectId<'table'>;

export interface CreateTable extends Operation {
  readonly type: 'createTable';
  readonly id: Id;
  /** With what is made in one go. */
  readonly table: Table;
  /** Whether it was there before, and people may have been let into it. */
  readonly isRebuilt: boolean;
}

export interface DropTable extends Operation {
  readonly type: 'dropTable';
  readonly id: Id;
}

export function createTable(id: Id, whole: Table, { after, isRemoved }: PlanContext): CreateTable {
  const table = createdTogether(whole, after);
  const columns = Object.values(table.columns);
  const keys = (table.partitionBy?.keys ?? []).flatMap((key) =>
    typeof key === 'string' ? [] : (key.expression ?? []),
  );
  const effects = {
    creates: contents(id, table),
    needs: [namespaceKey(id), ...columns.flatMap(typeKeys)],
    mayNeed: [...columns.map(expressionOf), keys.join(' ')].flatMap((sql) => neededKeys(after, sql)),
  };
  return { type: 'createTable', id, phase: 'create tables', table, isRebuilt: isRemoved(id), effects };
}

export function dropTable(id: Id, table: Table, context: PlanContext): DropTable {
  const columns = Object.keys(table.columns).map((name) => objectId('column', ...id.path, name));
  const owned = columns.flatMap((column) => ownedSequenceKeys(context, column));
  const drops = [...contents(id, { ...table, foreignKeys: {} }), ...owned];
  const left = { ...table, columns: withoutBorrowing(id, table, context) };
  const effects = { drops, releases: releasedBy(id, table, context), mayRelease: namedBy(left, context) };
  return { type: 'dropTable', id, phase: 'drop tables', effects };
}

/** The columns, apart from those that lose their default before. */
function withoutBorrowing(id: Id, { columns }: Table, context: PlanContext): Named<Column> {
  const left = Object.entries(columns).filter(
    ([name]) => !borrowsSequence(objectId('column', ...id.path, name), context),
  );
  return namedSet(left);
}

/** The part of a table that one statement makes. */
function createdTogether(table: Table, schema: Schema): Table {
  const uniques = Object.entries(table.uniques).filter(([name]) => !isRedundantUnique(name, table));
  const checks = Object.entries(table.checks).filter(([, check]) => isCheckOfCreateTable(schema, check));
  return {
    ...table,
    uniques: namedSet(uniques),
    checks: namedSet<Check>(checks),
    indexes: {},
    foreignKeys: {},
    exclusions: {},
    triggers: {},
    policies: {},
    partitions: {},
  };
}

function expressionOf({ default: value = '', generated = '' }: Column): string {
  return `${value} ${generated}`.trim();
}

/** What a table and all that is in it use until it goes. */
export function releasedBy(id: Id, table: Table, context: PlanContext): string[] {
  const columns = Object.values(table.columns);
  const functions = Object.values(table.triggers).map(({ function: { namespace, name } }) =>
    objectKey(objectId('routine', namespace, `${name}()`)),
  );
  return [
    namespaceKey(id),
    ...columns.flatMap(releasedTypeKeys),
    ...withOldForms(functions),
    // A partition may leave before its table goes.
    ...releasedWithTable(id, context).filter((key) => key !== rowsKey(id)),
  ];
}

/** What the expressions in a table name: routines, sequences, types. */
export function namedBy(table: Table, { before }: PlanContext): string[] {
  const sql = [
    ...Object.values(table.columns).map(expressionOf),
    ...Object.values(table.checks).map(({ expression }) => expression),
    ...Object.values(table.exclusions).map(({ definition }) => definition),
    ...Object.values(table.indexes).flatMap(expressionsOf),
    ...Object.values(table.triggers).map(({ when }) => when ?? ''),
    ...(table.partitionBy?.keys ?? []).map((key) => (typeof key === 'string' ? '' : (key.expression ?? ''))),
  ];
  return withOldForms(neededKeys(before, sql.join('; ')));
}

/** Keys of a table, of all that is in it, and of the names that it takes. */
export function contents(id: Id, table: Table): string[] {
  const objects = walkObject(id, table);
  const columns = Object.entries(table.columns);
  return [
    typeNameKey(namespaceOf(id), nameOf(id)),
    ...objects.flatMap((object) => [objectKey(object.id), ...relations(object.id)]),
    ...columns.flatMap(([name, column]) => sequenceKeys(objectId('column', ...id.path, name), column)),
    ...Object.entries(table.partitions).flatMap(([name, { namespace = namespaceOf(id) }]) =>
      partitionNames(namespace, name),
    ),
  ];
}

/** Keys of the names that a partition takes. */
export function partitionNames(namespace: string, name: string): string[] {
  return [relationKey(namespace, name), typeNameKey(namespace, name)];
}

const RELATION_KINDS: readonly ObjectKind[] = ['table', 'primaryKey', 'unique', 'index', 'exclusion'];

function relations(id: ObjectId): string[] {
  return RELATION_KINDS.includes(id.kind) ? [relationKey(namespaceOf(id), nameOf(id))] : [];
}

/** @param name quoted */
export function createTableSql(name: string, { table, isRebuilt }: CreateTable): Statement[] {
  const kind = table.unlogged ? 'unlogged table' : 'table';
  const { partitionBy } = table;
  const partitions =
    partitionBy === undefined
      ? ''
      : ` partition by ${partitionBy.strategy} (${partitionBy.keys.map(indexKeySql).join(', ')})`;
  const end = `${partitions}${parametersClause(table.storageParameters)}`;
  const parts = definitions(table);
  const body = parts.length === 0 ? '()' : `(\n  ${parts.join(',\n  ')}\n)`;
  const create = statement(`create ${kind} ${name} ${body}${end};`);
  return isRebuilt ? [create, restoreGrants({ keyword: 'table', name })] : [create];
}

function definitions(table: Table): string[] {
  const named = <Value>(set: Named<Value>, clause: (value: Value) => string): string[] =>
    Object.entries(set).map(([name, value]) => `constraint ${quoteIdentifier(name)} ${clause(value)}`);
  return [
    ...Object.entries(table.columns).map(([name, column]) => columnDefinition(name, column)),
    ...named(table.primaryKey, primaryKeyClause),
    ...named(table.uniques, uniqueClause),
    ...named(table.checks, checkClause),
  ];
}
