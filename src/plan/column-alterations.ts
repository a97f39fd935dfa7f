import { hasOtherBaseType } from '../schema/index.ts';
import type { Column } from '../schema/index.ts';

/** Steps that are told apart by their type alone; each knows the column before and after it. */
export const ALTERATIONS = {
  dropExpression: 'keep the values of',
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

export type Alteration = keyof typeof ALTERATIONS;

/** Two states of a column, with what several conditions ask of them. */
interface ColumnChange {
  readonly before: Column;
  readonly after: Column;
  readonly retyped: boolean;
  /** A default is a constant of the old type, which the new one may not take over. */
  readonly movesDefault: boolean;
}

/** When each alteration is needed, in the order in which they work. */
const NEEDED: readonly (readonly [Alteration, (change: ColumnChange) => boolean])[] = [
  ['dropExpression', ({ before, after }) => before.generated !== undefined && after.generated === undefined],
  ['dropSequence', ({ before, after }) => before.serial === true && after.serial === undefined],
  ['dropIdentity', ({ before, after }) => before.identity !== undefined && after.identity === undefined],
  [
    'dropDefault',
    ({ before, after, movesDefault }) => before.default !== undefined && (movesDefault || after.default === undefined),
  ],
  ['alterColumnType', ({ retyped }) => retyped],
  ['setNotNull', ({ before, after }) => before.nullable === true && after.nullable === undefined],
  ['dropNotNull', ({ before, after }) => before.nullable === undefined && after.nullable === true],
  ['addSequence', ({ before, after }) => before.serial === undefined && after.serial === true],
  ['addIdentity', ({ before, after }) => before.identity === undefined && after.identity !== undefined],
  ['setIdentity', changesIdentity],
  ['setDefault', setsDefault],
];

function changesIdentity({ before, after }: ColumnChange): boolean {
  return before.identity !== undefined && after.identity !== undefined && before.identity !== after.identity;
}

/** The constant of an interval carries the precision of its column; no other does. */
function setsDefault({ before, after, retyped, movesDefault }: ColumnChange): boolean {
  const isRestated = retyped && after.type.startsWith('interval');
  return after.default !== undefined && (before.default !== after.default || movesDefault || isRestated);
}

/** The alterations that lead from one column to the other, in the order in which they work. */
export function alterations(before: Column, after: Column): Alteration[] {
  const otherType = hasOtherBaseType(before, after);
  const change: ColumnChange = {
    before,
    after,
    retyped: otherType || before.type !== after.type || before.collation !== after.collation,
    movesDefault: otherType && before.default !== undefined,
  };
  return NEEDED.filter(([, isNeeded]) => isNeeded(change)).map(([type]) => type);
}
