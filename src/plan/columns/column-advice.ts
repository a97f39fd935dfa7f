import { findObject, objectKey } from '../../schema/index.ts';
import type { Column, ColumnAdvice, ObjectId } from '../../schema/index.ts';
import { columnType, typeIds } from './column-definition.ts';
import type { PlanContext } from '../operation.ts';
import { isSwapped } from '../swap/swapped-types.ts';

/**
 * What somebody says about the values of a column, as far as the plan can follow it: the expression of a type that stays
 * is of no use, nor are values for a column that has its own.
 */
export function adviceFor(id: ObjectId<'column'>, context: PlanContext): ColumnAdvice | undefined {
  const { using, backfill } = context.advice.columns.get(objectKey(id)) ?? {};
  const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
  if (after === undefined) return undefined;
  const isRetyped = before !== undefined && (columnType(before) !== columnType(after) || isRenewed(before, context));
  const isOwn = after.generated !== undefined || after.identity !== undefined || after.serial === true;
  const mayBeNull = before === undefined || before.nullable === true;
  const found = {
    ...(using !== undefined && isRetyped && !isOwn && { using }),
    ...(backfill !== undefined && mayBeNull && !isOwn && { backfill }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

function isRenewed(column: Column, context: PlanContext): boolean {
  return typeIds(column).some((type) => isSwapped(type, context));
}

/** What a change of type loses when somebody says how to make it: nobody else can tell. */
export const USING_LOSES = 'what the given expression leaves out of the values';
