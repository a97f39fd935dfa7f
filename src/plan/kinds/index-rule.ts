import { findObject, objectKey } from '../../schema/index.ts';
import type { Index, IndexKey, ObjectId, Schema } from '../../schema/index.ts';
import { parameterList, quoteIdentifier, quoteList, quoteName } from '../../sql/index.ts';
import {
  columnKeys,
  displayName,
  mentionedKeys,
  nameOf,
  namespaceOf,
  relationKey,
  tableKey,
  tableOf,
  tableSql,
} from '../keys.ts';
import type { ObjectRule, Operation, PlanContext } from '../operation.ts';
import { statement } from '../statement.ts';

type Id = ObjectId<'index'>;

export type IndexOperation = CreateIndex | DropIndex;

interface CreateIndex extends Operation {
  readonly type: 'createIndex';
  readonly id: Id;
  readonly index: Index;
}

interface DropIndex extends Operation {
  readonly type: 'dropIndex';
  readonly id: Id;
}

function keySql(key: IndexKey): string {
  if (typeof key === 'string') return quoteIdentifier(key);
  const parts = [key.column === undefined ? `(${key.expression ?? ''})` : quoteIdentifier(key.column)];
  if (key.collation !== undefined) parts.push(`collate ${quoteIdentifier(key.collation)}`);
  if (key.operatorClass !== undefined) parts.push(key.operatorClass);
  if (key.order !== undefined) parts.push(key.order);
  if (key.nulls !== undefined) parts.push(`nulls ${key.nulls}`);
  return parts.join(' ');
}

/** @see https://www.postgresql.org/docs/current/sql-createindex.html */
function createIndexSql(id: Id, index: Index): string {
  if (index.definition !== undefined) return index.definition;
  const parts = [`create ${index.unique ? 'unique ' : ''}index ${quoteIdentifier(nameOf(id))} on ${tableSql(id)}`];
  if (index.method !== undefined) parts.push(`using ${index.method}`);
  parts.push(`(${index.keys.map(keySql).join(', ')})`);
  if (index.include !== undefined) parts.push(`include ${quoteList(index.include)}`);
  if (index.nullsNotDistinct) parts.push('nulls not distinct');
  if (index.storageParameters !== undefined) parts.push(`with (${parameterList(index.storageParameters)})`);
  if (index.where !== undefined) parts.push(`where ${index.where}`);
  return parts.join(' ');
}

/** The SQL in an index that nobody parsed. */
function expressionsOf({ keys, where, definition }: Index): string[] {
  const expressions = keys.map((key) => (typeof key === 'string' ? undefined : key.expression));
  return [...expressions, where, definition].filter((text) => text !== undefined);
}

function usedColumns(schema: Schema, id: Id): string[] {
  const index = findObject(schema, id);
  if (index === undefined) return [];
  const columns = index.keys.map((key) => (typeof key === 'string' ? key : key.column));
  return [
    ...columnKeys(
      tableOf(id),
      [...columns, ...(index.include ?? [])].filter((column) => column !== undefined),
    ),
    ...mentionedKeys(schema, tableOf(id), expressionsOf(index).join(' ')),
  ];
}

function create(id: Id, { after }: PlanContext): CreateIndex[] {
  return [
    {
      type: 'createIndex',
      id,
      phase: 'create indexes',
      index: findObject(after, id) ?? { keys: [] },
      effects: {
        creates: [objectKey(id), relationKey(namespaceOf(id), nameOf(id))],
        needs: [tableKey(id), ...usedColumns(after, id)],
      },
    },
  ];
}

function drop(id: Id, { before }: PlanContext): DropIndex[] {
  return [
    {
      type: 'dropIndex',
      id,
      phase: 'drop constraints',
      effects: {
        drops: [objectKey(id), relationKey(namespaceOf(id), nameOf(id))],
        releases: [tableKey(id), ...usedColumns(before, id)],
      },
    },
  ];
}

/** Goes with its table without a step of its own. */
export const indexRule: ObjectRule<'index', IndexOperation> = {
  kind: 'index',
  add: create,
  remove: (id, context) => (context.isRemoved(tableOf(id)) ? [] : drop(id, context)),
  alter: (id, _changes, context) => [...drop(id, context), ...create(id, context)],

  uses: usedColumns,
  typeBinding: (schema, id) => (expressionsOf(findObject(schema, id) ?? { keys: [] }).length > 0 ? 'base' : 'none'),

  statements(step) {
    return step.type === 'createIndex'
      ? [statement(`${createIndexSql(step.id, step.index)};`)]
      : [statement(`drop index ${quoteName(namespaceOf(step.id), nameOf(step.id))};`)];
  },

  describe(step) {
    const table = displayName(tableOf(step.id));
    return step.type === 'createIndex'
      ? `create ${step.index.unique ? 'unique ' : ''}index ${nameOf(step.id)} on ${table}`
      : `drop index ${nameOf(step.id)} of ${table}`;
  },

  nameFragment(step) {
    return `${step.type === 'createIndex' ? 'add' : 'drop'}_${nameOf(step.id)}`;
  },
};
