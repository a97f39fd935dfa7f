import type { AlterChange } from '../../diff/index.ts';
import { findObject, hasOtherBaseType, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId } from '../../schema/index.ts';
import { columnFacts, columnType, typeKeys } from '../column-definition.ts';
import { columnStatements } from '../column-statements.ts';
import { displayName, fragmentName, tableKey, tableOf } from '../keys.ts';
import type { Effects, ObjectRule, Operation, PlanContext } from '../operation.ts';

type Id = ObjectId<'column'>;

/** Steps that are told apart by their type alone; each knows the column before and after it. */
const ALTERATIONS = {
  alterColumnType: 'change type of',
  setNotNull: 'make not null:',
  dropNotNull: 'make nullable:',
  setDefault: 'set default of',
  dropDefault: 'drop default of',
  addSequence: 'add sequence to',
  dropSequence: 'drop sequence of',
  addIdentity: 'add identity to',
  setIdentity: 'change identity of',
  dropIdentity: 'drop identity of',
} as const;

type Alteration = keyof typeof ALTERATIONS;

export type ColumnOperation = AddColumn | DropColumn | AlterColumn | CommentColumn;

interface AddColumn extends Operation {
  readonly type: 'addColumn';
  readonly id: Id;
  readonly column: Column;
}

interface DropColumn extends Operation {
  readonly type: 'dropColumn';
  readonly id: Id;
}

export interface AlterColumn extends Operation {
  readonly type: Alteration;
  readonly id: Id;
  readonly before: Column;
  readonly after: Column;
}

interface CommentColumn extends Operation {
  readonly type: 'commentColumn';
  readonly id: Id;
  readonly comment: string | undefined;
}

function comment(id: Id, text: string | undefined): CommentColumn {
  const effects = { needs: [tableKey(id), objectKey(id)] };
  return { type: 'commentColumn', id, phase: 'comment', comment: text, effects };
}

function add(id: Id, column: Column): ColumnOperation[] {
  const effects = { creates: [objectKey(id)], needs: [tableKey(id), ...typeKeys(column)] };
  const step: AddColumn = { type: 'addColumn', id, phase: 'add columns', column, effects };
  return [step, ...commentOfNew(id, column)];
}

function commentOfNew(id: Id, column: Column): CommentColumn[] {
  return column.comment === undefined ? [] : [comment(id, column.comment)];
}

/** The alterations that lead from one column to the other, in the order in which they work. */
function alterations(before: Column, after: Column): Alteration[] {
  const steps: (Alteration | false)[] = [];
  const otherType = hasOtherBaseType(before, after);
  const retyped = otherType || before.type !== after.type || before.collation !== after.collation;
  const otherDefault = before.default !== after.default;
  const moveDefault = otherType && before.default !== undefined;
  steps.push(
    before.serial === true && after.serial === undefined && 'dropSequence',
    before.identity !== undefined && after.identity === undefined && 'dropIdentity',
    before.default !== undefined && (moveDefault || after.default === undefined) && 'dropDefault',
    retyped && 'alterColumnType',
    before.nullable === true && after.nullable === undefined && 'setNotNull',
    before.nullable === undefined && after.nullable === true && 'dropNotNull',
    before.serial === undefined && after.serial === true && 'addSequence',
    before.identity === undefined && after.identity !== undefined && 'addIdentity',
    before.identity !== undefined && after.identity !== undefined && before.identity !== after.identity && 'setIdentity',
    after.default !== undefined && (otherDefault || moveDefault) && 'setDefault',
  );
  return steps.filter((step) => step !== false);
}

function alter(id: Id, changes: readonly AlterChange[], context: PlanContext): ColumnOperation[] {
  const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
  if (before === undefined || after === undefined) return [];
  const effects: Effects = {
    alters: [objectKey(id)],
    needs: typeKeys(after),
    releases: hasOtherBaseType(before, after) ? typeKeys(before) : [],
  };
  const steps = alterations(before, after).map(
    (type): AlterColumn => ({ type, id, phase: 'alter columns', before, after, effects }),
  );
  return changes.some(({ attribute }) => attribute === 'comment') ? [...steps, comment(id, after.comment)] : steps;
}

/** Comes with `create table` and goes with `drop table`; has steps of its own only on a table that stays. */
export const columnRule: ObjectRule<'column', ColumnOperation> = {
  kind: 'column',

  add(id, context) {
    const column = findObject(context.after, id);
    if (column === undefined) return [];
    return context.isAdded(tableOf(id)) ? commentOfNew(id, column) : add(id, column);
  },

  remove(id, context) {
    const column = findObject(context.before, id);
    if (column === undefined || context.isRemoved(tableOf(id))) return [];
    const effects = { drops: [objectKey(id)], releases: [tableKey(id), ...typeKeys(column)] };
    return [{ type: 'dropColumn', id, phase: 'drop columns', effects }];
  },

  alter,
  uses: null,
  isBoundToType: () => false,
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
