import { EMPTY_TABLE, findObject, namedSet, objectId, objectKey, walkObject } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Schema, Table } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { columnDefinition, releasedTypeKeys, typeKeys } from '../column-definition.ts';
import { commentOn } from '../comment.ts';
import { displayName, fragmentName, nameOf, namespaceKey, namespaceOf, relationKey, typeNameKey } from '../keys.ts';
import type { ObjectRule, Operation, PlanContext } from '../operation.ts';
import { sequenceKeys } from '../sequence.ts';
import { statement } from '../statement.ts';
import { checkClause } from './check.ts';
import { releasedWithTable } from './foreign-key.ts';
import { primaryKeyClause } from './primary-key.ts';
import { isRedundantUnique, uniqueClause } from './unique.ts';

type Id = ObjectId<'table'>;

export type TableOperation = CreateTable | DropTable | CommentTable;

interface CreateTable extends Operation {
  readonly type: 'createTable';
  readonly id: Id;
  readonly table: Table;
}

interface DropTable extends Operation {
  readonly type: 'dropTable';
  readonly id: Id;
}

interface CommentTable extends Operation {
  readonly type: 'commentTable';
  readonly id: Id;
  readonly comment: string | undefined;
}

function comment(id: Id, context: PlanContext): CommentTable {
  return {
    type: 'commentTable',
    id,
    phase: 'comment',
    comment: findObject(context.after, id)?.comment,
    effects: { needs: [objectKey(id)] },
  };
}

/** The part of a table that one statement makes. */
function createdTogether(table: Table): Table {
  const uniques = Object.entries(table.uniques).filter(([name]) => !isRedundantUnique(name, table));
  return { ...table, uniques: namedSet(uniques), indexes: {}, foreignKeys: {} };
}

/** Keys of a table, of all that is in it, and of the names that it takes. */
function contents(id: Id, table: Table): string[] {
  const objects = walkObject(id, table);
  const columns = Object.entries(table.columns);
  return [
    typeNameKey(namespaceOf(id), nameOf(id)),
    ...objects.flatMap((object) => [objectKey(object.id), ...relations(object.id)]),
    ...columns.flatMap(([name, column]) => sequenceKeys(objectId('column', ...id.path, name), column)),
  ];
}

const RELATION_KINDS: readonly ObjectKind[] = ['table', 'primaryKey', 'unique', 'index'];

function relations(id: ObjectId): string[] {
  return RELATION_KINDS.includes(id.kind) ? [relationKey(namespaceOf(id), nameOf(id))] : [];
}

function tableIn(schema: Schema, id: Id): Table {
  return findObject(schema, id) ?? EMPTY_TABLE;
}

/** @see https://www.postgresql.org/docs/current/sql-createtable.html */
export const tableRule: ObjectRule<'table', TableOperation> = {
  kind: 'table',

  add(id, context) {
    const table = tableIn(context.after, id);
    const create: CreateTable = {
      type: 'createTable',
      id,
      phase: 'create tables',
      table,
      effects: {
        creates: contents(id, createdTogether(table)),
        needs: [namespaceKey(id), ...Object.values(table.columns).flatMap(typeKeys)],
      },
    };
    return table.comment === undefined ? [create] : [create, comment(id, context)];
  },

  remove(id, context) {
    const table = tableIn(context.before, id);
    return [
      {
        type: 'dropTable',
        id,
        phase: 'drop tables',
        effects: {
          drops: contents(id, { ...table, foreignKeys: {} }),
          releases: [
            namespaceKey(id),
            ...Object.values(table.columns).flatMap(releasedTypeKeys),
            ...releasedWithTable(id, context),
          ],
        },
      },
    ];
  },

  alter(id, _changes, context) {
    return [comment(id, context)];
  },

  uses: null,
  typeBinding: () => 'none',

  statements(step) {
    const name = quoteName(namespaceOf(step.id), nameOf(step.id));
    switch (step.type) {
      case 'createTable':
        return [statement(`create table ${name} (\n  ${definitions(createdTogether(step.table)).join(',\n  ')}\n);`)];
      case 'dropTable':
        return [statement(`drop table ${name};`, { loses: `the rows of table ${displayName(step.id)}` })];
      case 'commentTable':
        return [commentOn(`table ${name}`, step.comment)];
    }
  },

  describe(step) {
    switch (step.type) {
      case 'createTable':
        return `create table ${displayName(step.id)} (${Object.keys(step.table.columns).join(', ')})`;
      case 'dropTable':
        return `drop table ${displayName(step.id)}`;
      case 'commentTable':
        return `comment on table ${displayName(step.id)}`;
    }
  },

  nameFragment(step) {
    const verbs = { createTable: 'create', dropTable: 'drop', commentTable: 'comment' };
    return `${verbs[step.type]}_${fragmentName(step.id)}`;
  },
};

function definitions(table: Table): string[] {
  const named = <Value>(set: Readonly<Record<string, Value>>, clause: (value: Value) => string): string[] =>
    Object.entries(set).map(([name, value]) => `constraint ${quoteIdentifier(name)} ${clause(value)}`);
  return [
    ...Object.entries(table.columns).map(([name, column]) => columnDefinition(name, column)),
    ...named(table.primaryKey, primaryKeyClause),
    ...named(table.uniques, uniqueClause),
    ...named(table.checks, checkClause),
  ];
}
