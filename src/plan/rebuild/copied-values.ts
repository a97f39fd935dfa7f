import { findObject, lookup, objectId } from '../../schema/index.ts';
import type { Column, ObjectId } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { adviceFor, USING_LOSES } from '../columns/column-advice.ts';
import { columnType } from '../columns/column-definition.ts';
import { lostValues } from '../columns/lost-values.ts';
import { valueAfter } from '../columns/value-after.ts';
import { planConversion } from '../conversion/plan-conversion.ts';
import type { PlanContext } from '../operation.ts';

/** What comes into one column of a table that is made anew. */
interface CopiedValue {
  readonly column: string;
  /** SQL over the old row. */
  readonly value: string;
  /** What of the old value is not in it, in words. */
  readonly losses: readonly string[];
}

/** What comes into the columns of a table that is made anew, apart from those that give themselves a value. */
export function copiedValues(id: ObjectId<'table'>, context: PlanContext): CopiedValue[] {
  const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
  if (before === undefined || after === undefined) return [];
  return Object.entries(after.columns).flatMap(([column, current]): CopiedValue[] => {
    const columnId = objectId('column', ...id.path, column);
    const { backfill } = adviceFor(columnId, context) ?? {};
    const old = lookup(before.columns, column);
    if (current.generated !== undefined) return [];
    if (old === undefined) return backfill === undefined ? [] : [{ column, value: `(${backfill})`, losses: [] }];
    const { value, loses } = converted(columnId, { before: old, after: current }, context);
    const losses = [lostValues(columnId, loses).loses ?? []].flat();
    if (backfill === undefined) return [{ column, value, losses }];
    const nulls = [lostValues(columnId, 'which rows had no value').loses ?? []].flat();
    return [{ column, value: `coalesce(${value}, (${backfill}))`, losses: [...losses, ...nulls] }];
  });
}

interface Forms {
  readonly before: Column;
  readonly after: Column;
}

function converted(id: ObjectId<'column'>, forms: Forms, context: PlanContext): { value: string; loses?: string } {
  const using = adviceFor(id, context)?.using;
  if (using !== undefined) return { value: `(${using})`, loses: USING_LOSES };
  const value = valueAfter(quoteIdentifier(id.path.at(-1) ?? ''), forms, context);
  if (columnType(forms.before) === columnType(forms.after)) return { value };
  const { loses } = planConversion(forms.before, forms.after, context);
  return { value, ...(loses !== undefined && { loses }) };
}
