import type { AlterChange } from '../../diff/index.ts';
import { findObject, objectKey } from '../../schema/index.ts';
import type { Named, ObjectId, Table } from '../../schema/index.ts';
import { quoteName } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import { columnKeys, displayName, fragmentName, logKey, mentionedKeys, nameOf, namespaceOf, rowsKey } from '../keys.ts';
import type { ObjectRule, Operation, PlanContext } from '../operation.ts';
import { rowSecurityStatements } from '../tables/row-security.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { alterParameters } from '../tables/storage-parameters.ts';
import { createTable, createTableSql, dropTable } from '../tables/table-steps.ts';
import type { CreateTable, DropTable } from '../tables/table-steps.ts';
import { rebuildSteps, restSteps } from '../rebuild/table-rebuild.ts';
import type { RebuildOperation } from '../rebuild/rebuild-operation.ts';
import { rebuildStatements } from '../rebuild/rebuild-statements.ts';

type Id = ObjectId<'table'>;

export type TableOperation =
  | CreateTable
  | DropTable
  | CommentTable
  | SetLogged
  | SetParameters
  | SetRowSecurity
  | RebuildOperation;

interface CommentTable extends Operation {
  readonly type: 'commentTable';
  readonly id: Id;
  readonly comment: string | undefined;
}

interface SetLogged extends Operation {
  readonly type: 'setLogged';
  readonly id: Id;
  readonly logged: boolean;
}

interface SetParameters extends Operation {
  readonly type: 'setTableParameters';
  readonly id: Id;
  readonly before: Named<string> | undefined;
  readonly after: Named<string> | undefined;
}

interface SetRowSecurity extends Operation {
  readonly type: 'setRowSecurity';
  readonly id: Id;
  readonly before: Table['rowSecurity'];
  readonly after: Table['rowSecurity'];
}

function comment(id: Id, text: string | undefined): CommentTable {
  return { type: 'commentTable', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

/** Comes when rows that are only moved have moved. */
function setRowSecurity(id: Id, before: Table['rowSecurity'], after: Table['rowSecurity']): SetRowSecurity {
  const effects = { needs: [objectKey(id), rowsKey(id)] };
  return { type: 'setRowSecurity', id, phase: 'create policies', before, after, effects };
}

function isRebuilt(id: Id, { isAdded, isRemoved }: PlanContext): boolean {
  return isAdded(id) && isRemoved(id);
}

function alterOne(id: Id, attribute: string, [before, after]: readonly [Table, Table]): TableOperation[] {
  const effects = { needs: [objectKey(id)] };
  switch (attribute) {
    case 'comment':
      return [comment(id, after.comment)];
    case 'unlogged':
      return [
        {
          type: 'setLogged',
          id,
          phase: 'alter columns',
          logged: !after.unlogged,
          effects: { ...effects, alters: [logKey(id)] },
        },
      ];
    case 'storageParameters': {
      const [from, to] = [before.storageParameters, after.storageParameters];
      // PostgreSQL forgets what is said of long values before there is a column that can have them.
      return [{ type: 'setTableParameters', id, phase: 'create indexes', before: from, after: to, effects }];
    }
    case 'rowSecurity':
      return [setRowSecurity(id, before.rowSecurity, after.rowSecurity)];
    default:
      return [];
  }
}

/** @see https://www.postgresql.org/docs/current/sql-createtable.html */
export const tableRule: ObjectRule<'table', TableOperation> = {
  kind: 'table',

  add(id, context) {
    const table = findObject(context.after, id);
    if (table === undefined) return [];
    return [
      createTable(id, table, context),
      ...(isRebuilt(id, context) ? restSteps(id, context) : []),
      ...(table.rowSecurity === undefined ? [] : [setRowSecurity(id, undefined, table.rowSecurity)]),
      ...(table.comment === undefined ? [] : [comment(id, table.comment)]),
    ];
  },

  remove(id, context) {
    const table = findObject(context.before, id);
    if (table === undefined) return [];
    return isRebuilt(id, context) ? rebuildSteps(id, context) : [dropTable(id, table, context)];
  },

  alter(id, changes: readonly AlterChange[], context) {
    const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
    if (before === undefined || after === undefined) return [];
    return changes.flatMap(({ attribute }) => alterOne(id, attribute, [before, after]));
  },

  // PostgreSQL neither makes partitions of a table nor a table of partitions.
  renews: (_id, changes) => changes.some(({ attribute }) => attribute === 'partitionBy'),
  disturbs: (change) => (change.verb === 'alter' && change.attribute === 'unlogged' ? [logKey(change.id)] : []),
  // The type of a column that tells partitions apart cannot change.
  uses(schema, id) {
    const keys = findObject(schema, id)?.partitionBy?.keys ?? [];
    const columns = keys.flatMap((key) => (typeof key === 'string' ? key : (key.column ?? [])));
    const expressions = keys.map((key) => (typeof key === 'string' ? '' : (key.expression ?? ''))).join(' ');
    return [...columnKeys(id, columns), ...mentionedKeys(schema, id, expressions)];
  },
  typeBinding: () => 'any',
  statements,

  describe(step) {
    const name = displayName(step.id);
    switch (step.type) {
      case 'createTable':
        return `create table ${name} (${Object.keys(step.table.columns).join(', ')})`;
      case 'setLogged':
        return `make table ${name} ${step.logged ? 'logged' : 'unlogged'}`;
      default:
        return `${VERBS[step.type]} table ${name}`;
    }
  },

  nameFragment(step) {
    const verb = FRAGMENTS[step.type];
    return verb === null ? null : `${verb}_${fragmentName(step.id)}`;
  },
};

const VERBS = {
  dropTable: 'drop',
  commentTable: 'comment on',
  setTableParameters: 'change storage parameters of',
  setRowSecurity: 'change row level security of',
  parkTable: 'put aside',
  copyRows: 'bring back the rows of',
  dropParked: 'drop the old form of',
};

const FRAGMENTS = {
  createTable: 'create',
  dropTable: 'drop',
  commentTable: 'comment',
  setLogged: 'alter',
  setTableParameters: 'alter',
  setRowSecurity: 'secure',
  parkTable: 'rebuild',
  copyRows: null,
  dropParked: null,
};

function statements(step: TableOperation): readonly Statement[] {
  const name = quoteName(namespaceOf(step.id), nameOf(step.id));
  switch (step.type) {
    case 'createTable':
      return createTableSql(name, step);
    case 'dropTable':
      return [statement(`drop table ${name};`, { loses: `the rows of table ${displayName(step.id)}` })];
    case 'commentTable':
      return [commentOn(`table ${name}`, step.comment)];
    case 'setLogged':
      return [statement(`alter table ${name} set ${step.logged ? 'logged' : 'unlogged'};`)];
    case 'setTableParameters':
      return alterParameters(`alter table ${name}`, step.before, step.after);
    case 'setRowSecurity':
      return rowSecurityStatements(name, step.before, step.after);
    default:
      return rebuildStatements(step);
  }
}
