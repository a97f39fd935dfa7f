import { hasOtherBaseType } from '../../schema/index.ts';
import type { Column } from '../../schema/index.ts';
import { changedWords } from '../sequences/sequence-options.ts';

/** Steps that are told apart by their type alone; each knows the column before and after it. */
export const ALTERATIONS = {
  dropExpression: 'keep the values of',
  alterColumnType: 'change type of',
  setNotNull: 'make not null:',
  dropNotNull: 'make nullable:',
  setDefault: 'set default of',
  dropDefault: 'drop default of',
  addSequence: 'add sequence to',
  setSequence: 'change sequence of',
  dropSequence: 'drop sequence of',
  addIdentity: 'add identity to',
  setIdentity: 'change identity of',
  dropIdentity: 'drop identity of',
  setStorage: 'change storage of',
  setCompression: 'change compression of',
  setStatistics: 'change statistics target of',
} as const;

export type Alteration = keyof typeof ALTERATIONS;

/** Two states of a column, with what several conditions ask of them. */
interface ColumnChange {
  readonly before: Column;
  readonly after: Column;
  readonly retyped: boolean;
  /** A default is a constant of the old type, which the new one may not take over; or it rests on what is made anew. */
  readonly movesDefault: boolean;
  /** Other options of the same sequence. */
  readonly setsSequence: boolean;
  /** Bounds must close in before the type of the sequence does, and open only after it. */
  readonly narrows: boolean;
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
  ['setSequence', ({ setsSequence, narrows }) => setsSequence && narrows],
  ['alterColumnType', ({ retyped }) => retyped],
  ['setSequence', ({ setsSequence, narrows }) => setsSequence && !narrows],
  ['setNotNull', ({ before, after }) => before.nullable === true && after.nullable === undefined],
  ['dropNotNull', ({ before, after }) => before.nullable === undefined && after.nullable === true],
  ['addSequence', ({ before, after }) => before.serial === undefined && after.serial === true],
  ['addIdentity', ({ before, after }) => before.identity === undefined && after.identity !== undefined],
  ['setIdentity', changesIdentity],
  ['setDefault', setsDefault],
  ['setStorage', ({ before, after, retyped }) => isSetAgain(before.storage, after.storage, retyped)],
  ['setCompression', ({ before, after, retyped }) => isSetAgain(before.compression, after.compression, retyped)],
  ['setStatistics', ({ before, after }) => before.statistics !== after.statistics],
];

function changesIdentity({ before, after }: ColumnChange): boolean {
  return before.identity !== undefined && after.identity !== undefined && before.identity !== after.identity;
}

/** The constant of an interval carries the precision of its column; no other does. */
function setsDefault({ before, after, retyped, movesDefault }: ColumnChange): boolean {
  const isRestated = retyped && after.type.startsWith('interval');
  return after.default !== undefined && (before.default !== after.default || movesDefault || isRestated);
}

/** A column that gets another type has the storage that the type wants. */
function isSetAgain(before: string | undefined, after: string | undefined, retyped: boolean): boolean {
  return retyped ? after !== undefined : before !== after;
}

/** Whether a sequence stays behind the column. */
export function keepsSequence(before: Column, after: Column): boolean {
  const isIdentity = before.identity !== undefined && after.identity !== undefined;
  return isIdentity || (before.serial === true && after.serial === true);
}

const BY_SIZE = ['smallint', 'integer', 'bigint'];

/** Whether the numbers of the new type are fewer. */
export function narrowsType(before: Column, after: Column): boolean {
  return BY_SIZE.indexOf(after.type) < BY_SIZE.indexOf(before.type);
}

/**
 * The alterations that lead from one column to the other, in the order in which they work.
 *
 * @param restatesDefault whether what the default rests on is made anew
 */
export function alterations(before: Column, after: Column, restatesDefault = false): Alteration[] {
  const otherType = hasOtherBaseType(before, after);
  const change: ColumnChange = {
    before,
    after,
    retyped: otherType || before.type !== after.type || before.collation !== after.collation,
    movesDefault: (otherType || restatesDefault) && before.default !== undefined,
    setsSequence: keepsSequence(before, after) && changedWords(before.sequence ?? {}, after.sequence ?? {}).length > 0,
    narrows: narrowsType(before, after),
  };
  return NEEDED.filter(([, isNeeded]) => isNeeded(change)).map(([type]) => type);
}
