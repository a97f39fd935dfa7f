import type { AlterChange } from '../../diff/index.ts';
import { findObject, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId } from '../../schema/index.ts';
import { columnFacts, columnType, releasedTypeKeys, typeKeys } from '../columns/column-definition.ts';
import { ALTERATIONS } from '../columns/column-alterations.ts';
import type { AddColumn, ColumnOperation, CommentColumn } from '../columns/column-operation.ts';
import { backfillOf, fillOf } from '../columns/column-fill.ts';
import { columnStatements } from '../columns/column-statements.ts';
import { alterColumn, expressionOf, releaseDefault, settingSteps, usedColumns } from '../columns/column-steps.ts';
import { neededKeys, releasedKeys } from '../order/dependencies.ts';
import {
  allColumnsKey,
  displayName,
  fewerColumnsKey,
  fragmentName,
  mentionedKeys,
  nameOf,
  tableKey,
  tableOf,
} from '../keys.ts';
import type { Effects, ObjectRule, PlanContext } from '../operation.ts';
import { ownedSequenceKeys, ownedSequences, sequenceKeys } from '../sequences/sequence.ts';

type Id = ObjectId<'column'>;

function comment(id: Id, text: string | undefined): CommentColumn {
  const effects = { needs: [tableKey(id), objectKey(id)] };
  return { type: 'commentColumn', id, phase: 'comment', comment: text, effects };
}

function add(id: Id, column: Column, context: PlanContext): ColumnOperation[] {
  const { before, after, isRemoved } = context;
  const old = isRemoved(id) ? findObject(before, id) : undefined;
  const fill = old === undefined ? backfillOf(id, context) : fillOf(id, { before: old, after: column }, context);
  const effects: Effects = {
    creates: [objectKey(id), ...sequenceKeys(id, column)],
    needs: [tableKey(id), ...typeKeys(column), ...usedColumns(after, id)],
    mayNeed: neededKeys(after, `${expressionOf(column)} ${fill?.value ?? ''}`),
    releases: fill === undefined ? [] : usedColumns(before, id),
    mayRelease:
      fill === undefined
        ? []
        : [...releasedKeys(before, fill.value), ...mentionedKeys(before, tableOf(id), fill.value)],
  };
  const table = findObject(after, tableOf(id));
  const rank = Object.keys(table?.columns ?? {}).indexOf(nameOf(id));
  const facts = { column, ...(fill && { fill }), isUnlogged: table?.unlogged === true };
  const step: AddColumn = { type: 'addColumn', id, phase: 'add columns', rank, ...facts, effects };
  return [step, ...settingSteps(id, column, context), ...commentOfNew(id, column)];
}

function commentOfNew(id: Id, column: Column): CommentColumn[] {
  return column.comment === undefined ? [] : [comment(id, column.comment)];
}

const IN_PLACE_ON_COMPUTED = ['nullable', 'storage', 'compression', 'statistics', 'comment'];

/** Comes with `create table` and goes with `drop table`; has steps of its own only on a table that stays. */
export const columnRule: ObjectRule<'column', ColumnOperation> = {
  kind: 'column',

  add(id, context) {
    const column = findObject(context.after, id);
    if (column === undefined) return [];
    if (!context.isAdded(tableOf(id))) return add(id, column, context);
    return [...settingSteps(id, column, context), ...commentOfNew(id, column)];
  },

  remove(id, context) {
    const column = findObject(context.before, id);
    if (column === undefined) return [];
    const table = tableOf(id);
    if (context.isRemoved(table)) return context.isAdded(table) ? [] : releaseDefault(id, column, context);
    const released = releaseDefault(id, column, context);
    const effects = {
      creates: [fewerColumnsKey(table)],
      drops: [objectKey(id), ...sequenceKeys(id, column), ...ownedSequenceKeys(context, id)],
      alters: [allColumnsKey(tableOf(id))],
      releases: [tableKey(id), ...releasedTypeKeys(column), ...usedColumns(context.before, id)],
      mayRelease: released.length > 0 ? [] : releasedKeys(context.before, expressionOf(column)),
    };
    const sequences = ownedSequences(context.before, id).filter(context.isRemoved);
    return [...released, { type: 'dropColumn', id, phase: 'drop columns', column, sequences, effects }];
  },

  alter(id, changes: readonly AlterChange[], context) {
    const steps = alterColumn(id, changes, context);
    const isTold = changes.some(({ attribute }) => attribute === 'comment');
    return isTold ? [...steps, comment(id, findObject(context.after, id)?.comment)] : steps;
  },

  /**
   * What is computed is computed anew: before PostgreSQL 17 no expression can be changed, nor given to a plain column. What
   * is not stored has no values that could stay.
   */
  renews(id, changes, { before, after }) {
    const [old, current] = [findObject(before, id), findObject(after, id)];
    if (current?.generated === undefined) return old?.virtual === true;
    return changes.some(({ attribute }) => !IN_PLACE_ON_COMPUTED.includes(attribute));
  },

  restates(schema, id) {
    return findObject(schema, id)?.generated === undefined ? 'default' : null;
  },

  uses(schema, id) {
    const column = findObject(schema, id);
    if (column === undefined) return [];
    const own = typeKeys(column);
    const named = neededKeys(schema, expressionOf(column));
    return [...usedColumns(schema, id), ...named.filter((key) => !own.includes(key))];
  },

  typeBinding: () => 'any',
  statements: columnStatements,

  describe(step) {
    const name = displayName(step.id);
    switch (step.type) {
      case 'addColumn':
        return `add column ${name} ${columnFacts(step.column)}`;
      case 'dropColumn':
        return `drop column ${name}`;
      case 'commentColumn':
        return `comment on column ${name}`;
      case 'alterColumnType':
        return `change type of ${name} from ${columnType(step.before)} to ${columnType(step.after)}`;
      case 'setDefault':
        return `set default of ${name} to ${step.after.default}`;
      default:
        return `${ALTERATIONS[step.type]} ${name}`;
    }
  },

  nameFragment(step) {
    const verbs = { addColumn: 'add', dropColumn: 'drop', commentColumn: 'comment' };
    const verb = step.type in verbs ? verbs[step.type as keyof typeof verbs] : 'alter';
    return `${verb}_${fragmentName(step.id)}`;
  },
};
