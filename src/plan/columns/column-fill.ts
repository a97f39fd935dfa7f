import { findObject } from '../../schema/index.ts';
import type { Column, ObjectId, Schema } from '../../schema/index.ts';
import { adviceFor } from './column-advice.ts';
import { columnType } from './column-definition.ts';
import type { ColumnFill } from './column-operation.ts';
import { planConversion } from '../conversion/plan-conversion.ts';
import { tableOf } from '../keys.ts';
import type { PlanContext } from '../operation.ts';
import { changedValue } from '../swap/new-form.ts';

type Id = ObjectId<'column'>;

interface Forms {
  readonly before: Column;
  readonly after: Column;
}

/** What fills a column for the rows without a value in it, where somebody says so. */
export function backfillOf(id: Id, context: PlanContext): ColumnFill | undefined {
  const backfill = adviceFor(id, context)?.backfill;
  if (backfill === undefined) return undefined;
  const isDeferred = [context.before, context.after].some((schema) => waitsForEnd(schema, id));
  const isThere = findObject(context.before, id) !== undefined;
  return { value: backfill, onlyNulls: true, isDeferred, ...(isThere && { loses: 'which rows had no value' }) };
}

/**
 * What fills a plain column that was virtual before; PostgreSQL can freeze the values of a stored column alone.
 *
 * @returns `undefined` where there is nothing to keep, or the new column gives its rows numbers of its own
 */
export function fillOf(id: Id, { before, after }: Forms, context: PlanContext): ColumnFill | undefined {
  const isNumbered = after.identity !== undefined || after.serial === true;
  if (before.virtual !== true || before.generated === undefined || after.generated !== undefined || isNumbered) {
    return undefined;
  }
  const isDeferred = waitsForEnd(context.before, id);
  if (columnType(before) === columnType(after)) return { value: before.generated, isDeferred };
  // The expression may give another type, which assigning it to the column changed.
  const shown = `(${before.generated})::${columnType(before)}`;
  const value = changedValue(`(${shown})`, { from: before, to: after }, context) ?? shown;
  const { loses } = planConversion(before, after, context);
  return { value, isDeferred, ...(loses !== undefined && { loses }) };
}

/** Whether a table has constraints or triggers that may wait for the end of the transaction. */
function waitsForEnd(schema: Schema, id: Id): boolean {
  const table = findObject(schema, tableOf(id));
  if (table === undefined) return false;
  const { primaryKey, uniques, foreignKeys, exclusions, triggers } = table;
  return [primaryKey, uniques, foreignKeys, exclusions, triggers].some((set) =>
    Object.values(set).some(({ deferrable }) => deferrable === 'deferred'),
  );
}
