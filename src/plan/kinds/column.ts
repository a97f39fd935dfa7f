import type { AlterChange } from '../../diff/index.ts';
import { findObject, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId, Schema } from '../../schema/index.ts';
import { columnFacts, columnType, releasedTypeKeys, typeIds, typeKeys } from '../column-definition.ts';
import { ALTERATIONS, alterations } from '../column-alterations.ts';
import type { AddColumn, AlterColumn, ColumnOperation, CommentColumn } from '../column-operation.ts';
import { columnStatements } from '../column-statements.ts';
import { keepsValues } from '../keeps-values.ts';
import { columnKeys, displayName, fragmentName, nameOf, tableKey, tableOf } from '../keys.ts';
import { mentionedNames } from '../mentions.ts';
import type { Effects, ObjectRule, PlanContext } from '../operation.ts';
import { sequenceKeys } from '../sequence.ts';

type Id = ObjectId<'column'>;

function comment(id: Id, text: string | undefined): CommentColumn {
  const effects = { needs: [tableKey(id), objectKey(id)] };
  return { type: 'commentColumn', id, phase: 'comment', comment: text, effects };
}

function add(id: Id, column: Column, { after }: PlanContext): ColumnOperation[] {
  const effects = {
    creates: [objectKey(id), ...sequenceKeys(id, column)],
    needs: [tableKey(id), ...typeKeys(column), ...usedColumns(after, id)],
  };
  const rank = Object.keys(findObject(after, tableOf(id))?.columns ?? {}).indexOf(nameOf(id));
  const step: AddColumn = { type: 'addColumn', id, phase: 'add columns', rank, column, effects };
  return [step, ...commentOfNew(id, column)];
}

/** Only a generated column is built on others, and never on another generated one. */
function usedColumns(schema: Schema, id: Id): string[] {
  const expression = findObject(schema, id)?.generated;
  if (expression === undefined) return [];
  const columns = Object.entries(findObject(schema, tableOf(id))?.columns ?? {});
  const plain = columns.filter(([, column]) => column.generated === undefined).map(([name]) => name);
  return columnKeys(tableOf(id), mentionedNames(expression, plain));
}

function commentOfNew(id: Id, column: Column): CommentColumn[] {
  return column.comment === undefined ? [] : [comment(id, column.comment)];
}

function alter(id: Id, changes: readonly AlterChange[], context: PlanContext): ColumnOperation[] {
  const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
  if (before === undefined || after === undefined) return [];
  const isLeaving = before.type !== after.type || before.typeNamespace !== after.typeNamespace;
  const effects: Effects = {
    alters: [objectKey(id)],
    needs: typeKeys(after),
    releases: [...(isLeaving ? releasedTypeKeys(before) : []), ...usedColumns(context.before, id)],
  };
  const isEnum = (column: Column): boolean =>
    typeIds(column).some(
      (type) => type.kind === 'enum' && (findObject(context.before, type) ?? findObject(context.after, type)) !== undefined,
    );
  const safe = keepsValues({ before, after, isEnum });
  const steps = alterations(before, after).map((type): AlterColumn => {
    const drops = type === 'dropSequence' || type === 'dropIdentity' ? sequenceKeys(id, before) : [];
    const creates = type === 'addSequence' || type === 'addIdentity' ? sequenceKeys(id, after) : [];
    return {
      type,
      id,
      phase: 'alter columns',
      before,
      after,
      keepsValues: safe,
      effects: { ...effects, drops, creates },
    };
  });
  return changes.some(({ attribute }) => attribute === 'comment') ? [...steps, comment(id, after.comment)] : steps;
}

/** Comes with `create table` and goes with `drop table`; has steps of its own only on a table that stays. */
export const columnRule: ObjectRule<'column', ColumnOperation> = {
  kind: 'column',

  add(id, context) {
    const column = findObject(context.after, id);
    if (column === undefined) return [];
    return context.isAdded(tableOf(id)) ? commentOfNew(id, column) : add(id, column, context);
  },

  remove(id, context) {
    const column = findObject(context.before, id);
    if (column === undefined || context.isRemoved(tableOf(id))) return [];
    const effects = {
      drops: [objectKey(id), ...sequenceKeys(id, column)],
      releases: [tableKey(id), ...releasedTypeKeys(column), ...usedColumns(context.before, id)],
    };
    return [{ type: 'dropColumn', id, phase: 'drop columns', column, effects }];
  },

  alter,
  uses: usedColumns,
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
